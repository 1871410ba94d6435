package org.fonds.http;

import java.util.concurrent.CompletableFuture;

/** The base URL, which is known for certain only once the server listens; requests that come sooner wait for it. */
final class BaseUrl {
    private final CompletableFuture<String> value = new CompletableFuture<>();

    void set(String url) {
        value.complete(url);
    }

    String get() {
        return value.join();
    }
}
