/**
 * Tables as they lie in files: rows of text separated by commas, semicolons or tabs, and JSON lines, each row on its own.
 *
 * <p>{@link org.fonds.source.table.Table} is the way in. A row that cannot be read is a {@link
 * org.fonds.source.table.TableRow.Faulty} and the rows below it are read all the same. What a column means is not known
 * here. May use {@code commons-csv} and {@code jackson-core}. Must never come in: the other readers, records.
 */
@NullMarked
package org.fonds.source.table;

import org.jspecify.annotations.NullMarked;
