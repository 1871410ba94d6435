package org.fonds.http;

/** Is told of each OAI-PMH request once its answer is ready. Called on the request's thread: it must not wait. */
@FunctionalInterface
public interface RequestListener {
    void served(ServedRequest request);
}
