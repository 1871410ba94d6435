/**
 * Answers an OAI-PMH request from one snapshot of the store: envelope, Identify, lists, tokens.
 *
 * <p>An answer copies the bytes that the store keeps; nothing is rendered, validated or looked up in any clock here. May
 * use {@code protocol}, {@code store}, {@code xml}. Must never come in: JAXB, crosswalks, HTTP.
 */
@NullMarked
package org.fonds.provider;

import org.jspecify.annotations.NullMarked;
