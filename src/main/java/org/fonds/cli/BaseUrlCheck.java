package org.fonds.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.fonds.xml.XmlText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the configured base URL once, at start, whether it answers with itself: a harvester compares the two, and a
 * proxy that leads elsewhere is best found out before it does.
 */
final class BaseUrlCheck implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(BaseUrlCheck.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI baseUrl;

    private BaseUrlCheck(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    /**
     * Checks in the background; serving does not wait.
     *
     * @param configured the configured base URL; null where there is none, and nothing to ask
     * @param wildcard whether the server listens at every address
     */
    static void start(@Nullable URI configured, boolean wildcard) {
        if (configured == null && wildcard) {
            LOG.warn("The server listens at every address, but base-url is not set: harvesters from outside are told"
                    + " 'localhost'. Set base-url to the address under which they reach it.");
        }
        if (configured != null) {
            Thread thread = new Thread(new BaseUrlCheck(configured), "base-url-check");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Override
    public void run() {
        try {
            HttpResponse<String> answer = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(
                            HttpRequest.newBuilder(URI.create(baseUrl + "?verb=Identify"))
                                    .timeout(PATIENCE)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            if (!answer.body().contains("<baseURL>" + XmlText.escape(baseUrl.toString()) + "</baseURL>")) {
                LOG.warn(
                        "The configured base-url {} does not answer with itself (status {}). Harvesters will be told"
                                + " an address that leads elsewhere: check the proxy, or the setting.",
                        baseUrl,
                        answer.statusCode());
            }
        } catch (IOException e) {
            LOG.warn(
                    "The configured base-url {} cannot be reached from here ({}). If harvesters can, all is well.",
                    baseUrl,
                    e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
