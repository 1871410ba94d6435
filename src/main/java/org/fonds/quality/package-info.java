/**
 * What is wrong with a record: validation against schemas and rules, each compiled once and asked in one reading.
 *
 * <p>A {@code RecordCheck} is a schema or a file of rules; its {@code Inspector} takes the events of a record and tells at
 * the end what is wrong. {@link org.fonds.quality.FragmentValidator} leads renditions past the checks of their format,
 * {@link org.fonds.quality.DocumentValidator} every record of a file that somebody wrote. Rules are ISO Schematron, made
 * into a stylesheet by SchXslt and run by Saxon.
 *
 * <p>May use {@code xml} and {@code protocol}. Must never come in: the store, crosswalks, the network.
 */
@NullMarked
package org.fonds.quality;

import org.jspecify.annotations.NullMarked;
