/**
 * The server: Grizzly, and the OAI-PMH endpoint as a JAX-RS resource.
 *
 * <p>Bytes in, arguments out; an answer in, status and headers out. May use {@code provider} and {@code protocol}, and
 * JAX-RS, Jersey and Grizzly, which come in nowhere else but {@code pages}. Must never come in: the store.
 */
@NullMarked
package org.fonds.http;

import org.jspecify.annotations.NullMarked;
