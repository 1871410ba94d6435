package org.fonds.http;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.fonds.provider.Provider;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.threadpool.ThreadPoolConfig;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpContainer;
import org.glassfish.jersey.server.ContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** A running server: the OAI-PMH endpoint at {@code /oai}, the profile schemas, and whatever resources stand beside it. */
public final class FondsServer implements AutoCloseable {
    private static final int WORKERS = 16;

    /** So many answers may be under way: most of the time they wait for a client to read. */
    private static final int MOST_WORKERS = 128;

    private static final long READ_SECONDS = 10;
    private static final long WRITE_SECONDS = 30;
    private static final long GRACE_SECONDS = 10;

    private final HttpServer server;
    private final NetworkListener listener;
    private final ServerSettings settings;
    private final WireCodec codec = new WireCodec();

    private FondsServer(HttpServer server, ServerSettings settings) {
        this.server = server;
        this.listener = server.getListeners().iterator().next();
        this.settings = settings;
    }

    /**
     * Starts a server.
     *
     * @param resources JAX-RS resources beside the endpoint, such as pages for people
     * @throws ServerCannotListen where the address cannot be bound
     */
    public static FondsServer start(ServerSettings settings, Provider provider, List<Object> resources) {
        BaseUrl baseUrl = new BaseUrl(settings);
        ResourceConfig application = new ResourceConfig();
        application.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        application.register(new PlainAnswers());
        application.register(new OaiEndpoint(provider, baseUrl));
        application.register(new ProfileSchemas());
        resources.forEach(application::register);
        HttpServer http = new HttpServer();
        http.addListener(new NetworkListener("oai", settings.host(), settings.port()));
        http.getServerConfiguration()
                .addHttpHandler(
                        new Doorway(ContainerFactory.createContainer(GrizzlyHttpContainer.class, application)), "/");
        FondsServer server = new FondsServer(http, settings);
        server.configure();
        server.listen();
        baseUrl.listensAt(server.baseUrl());
        return server;
    }

    private void configure() {
        listener.registerAddOn(codec);
        server.getServerConfiguration().setPassTraceRequest(true);
        server.getServerConfiguration()
                .setDefaultErrorPageGenerator(
                        (request, status, reason, description, exception) -> status + " " + reason + "\n");
        listener.getTransport()
                .setWorkerThreadPoolConfig(ThreadPoolConfig.defaultConfig()
                        .setPoolName("request")
                        .setCorePoolSize(WORKERS)
                        .setMaxPoolSize(MOST_WORKERS));
        listener.getTransport().setReadTimeout(READ_SECONDS, TimeUnit.SECONDS);
        listener.getTransport().setWriteTimeout(WRITE_SECONDS, TimeUnit.SECONDS);
    }

    private void listen() {
        try {
            server.start();
        } catch (IOException e) {
            throw new ServerCannotListen(settings, e);
        }
    }

    /** The OAI-PMH base URL: as configured, else the listening address. */
    public String baseUrl() {
        URI configured = settings.baseUrl();
        return configured == null ? root() + "oai" : configured.toString();
    }

    /** The address at which this server really listens, with a closing slash. */
    public String root() {
        return "http://" + settings.hostInUrl() + ":" + listener.getPort() + "/";
    }

    /** Stops listening and lets the answers under way finish, for some seconds at most. */
    @Override
    public void close() {
        try {
            server.shutdown(GRACE_SECONDS, TimeUnit.SECONDS).get(GRACE_SECONDS + 1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            server.shutdownNow();
        } catch (ExecutionException | TimeoutException e) {
            server.shutdownNow();
        } finally {
            codec.close();
        }
    }
}
