package org.fonds.http;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.glassfish.grizzly.asyncqueue.AsyncQueueWriter;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.strategies.LeaderFollowerNIOStrategy;
import org.glassfish.grizzly.threadpool.ThreadPoolConfig;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpContainer;
import org.glassfish.jersey.server.ContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** JAX-RS resources at one address. */
final class WebServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    private static final int WORKERS = 16;

    /** So many answers may be under way: most of the time they wait for a client to read. */
    private static final int MOST_WORKERS = 128;

    /** What a connection takes at once, in bytes. */
    static final int WRITE_BUFFER = 256 << 10;

    private static final long READ_SECONDS = 10;
    private static final long WRITE_SECONDS = 30;
    private static final long GRACE_SECONDS = 10;

    private final HttpServer server = new HttpServer();
    private final NetworkListener listener;
    private final WireCodec codec = new WireCodec();

    private WebServer(String host, int port, List<Object> resources, @Nullable OaiHandler endpoint) {
        this.listener = new NetworkListener("http", host, port);
        server.addListener(listener);
        server.getServerConfiguration().addHttpHandler(doorway(resources, endpoint), "/");
        server.getServerConfiguration().setPassTraceRequest(true);
        server.getServerConfiguration()
                .setDefaultErrorPageGenerator(
                        (request, status, reason, description, exception) -> status + " " + reason + "\n");
    }

    /**
     * Starts to listen.
     *
     * @param endpoint answers GET at the OAI-PMH endpoint; null where there is none
     * @throws ServerCannotListen where the address cannot be bound
     */
    static WebServer start(String host, int port, List<Object> resources, @Nullable OaiHandler endpoint) {
        WebServer started = new WebServer(host, port, resources, endpoint);
        started.configure();
        try {
            started.server.start();
        } catch (IOException e) {
            throw new ServerCannotListen(host, port, e);
        }
        return started;
    }

    private static Doorway doorway(List<Object> resources, @Nullable OaiHandler endpoint) {
        ResourceConfig application = new ResourceConfig();
        application.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        application.register(new PlainAnswers());
        resources.forEach(application::register);
        return new Doorway(ContainerFactory.createContainer(GrizzlyHttpContainer.class, application), endpoint);
    }

    private void configure() {
        listener.registerAddOn(codec);
        // A harvester takes as many pages over one connection as a list has.
        listener.getKeepAlive().setMaxRequestsCount(-1);
        listener.setMaxPendingBytes(AsyncQueueWriter.UNLIMITED_SIZE);
        listener.getTransport().setWriteBufferSize(WRITE_BUFFER);
        // Who has read a request answers it, and another thread goes on reading: no handing over, and nobody waits for
        // a
        // slow query or client.
        listener.getTransport().setIOStrategy(LeaderFollowerNIOStrategy.getInstance());
        listener.getTransport()
                .setWorkerThreadPoolConfig(ThreadPoolConfig.defaultConfig()
                        .setPoolName("request")
                        .setCorePoolSize(WORKERS)
                        .setMaxPoolSize(MOST_WORKERS));
        listener.getTransport().setReadTimeout(READ_SECONDS, TimeUnit.SECONDS);
        listener.getTransport().setWriteTimeout(WRITE_SECONDS, TimeUnit.SECONDS);
    }

    /** The port it really listens at. */
    int port() {
        return listener.getPort();
    }

    /** Stops listening and lets the answers under way finish, for some seconds at most. */
    @Override
    public void close() {
        try {
            server.shutdown(GRACE_SECONDS, TimeUnit.SECONDS).get(GRACE_SECONDS + 1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("Answers were still under way when the server ended.", e);
        } finally {
            // After an orderly end, too: by itself Grizzly then leaves its threads and handlers as they are.
            server.shutdownNow();
            codec.close();
        }
    }
}
