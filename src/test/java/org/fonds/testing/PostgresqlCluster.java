package org.fonds.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.io.file.PathUtils;
import org.apache.commons.lang3.concurrent.BasicThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * A server of PostgreSQL with a folder of its own, which ends when its starter does. It refuses to run as root; for root it
 * runs as nobody.
 */
public final class PostgresqlCluster implements AutoCloseable {
    private static final int NOBODY = 65534;
    private static final long PATIENCE_SECONDS = 60;
    private static final String USER = "fonds";

    /** Whatever becomes of the one who started it, the end of its input ends the server. */
    private static final String UNTIL_INPUT_ENDS = "\"$@\" & cat > /dev/null; kill -INT $!; wait $!";

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable PostgresqlCluster shared;

    private final Path programs;
    private final Path home;
    private final String name;
    private final int port = freePort();
    private final ExecutorService drops = Executors.newSingleThreadExecutor(
            BasicThreadFactory.builder().daemon(true).build());
    private @Nullable Process process;

    private PostgresqlCluster(Path programs, Path home, String name) {
        this.programs = programs;
        this.home = home;
        this.name = name;
    }

    /** Whether this machine can run a server. */
    public static boolean isPossible() {
        return PostgresqlMake.MAVEN.isInstalled();
    }

    /** The one server of this JVM, for databases that come and go; it runs until the JVM ends. */
    public static synchronized PostgresqlCluster shared() {
        PostgresqlCluster ready = shared;
        if (ready == null) {
            ready = create();
            Runtime.getRuntime().addShutdownHook(new Thread(ready::close));
            shared = ready;
        }
        return ready;
    }

    /** A server of its own for a test that stops it. */
    public static PostgresqlCluster create() {
        return create(PostgresqlMake.MAVEN);
    }

    /** The same, of programs from elsewhere. */
    public static PostgresqlCluster create(PostgresqlMake make) {
        try {
            Path home = QuickFolders.create("fonds-postgresql");
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
            PostgresqlCluster cluster = new PostgresqlCluster(make.programs(), home, "data");
            cluster.makeFolder();
            cluster.run(
                    cluster.programs.resolve("initdb").toString(),
                    "--pgdata=" + cluster.data(),
                    "--username=" + USER,
                    "--auth=trust",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--no-sync");
            return cluster.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder, of the user under which the server runs. */
    private void makeFolder() throws IOException {
        Files.createDirectory(
                data(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        if (isRoot()) {
            Files.setAttribute(data(), "unix:uid", NOBODY);
        }
    }

    private Path data() {
        return home.resolve(name);
    }

    /** Starts the server and waits until it answers. */
    public PostgresqlCluster start(String... settings) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", UNTIL_INPUT_ENDS, "sh"));
        command.addAll(List.of(programs.resolve("postgres").toString(), "-D", data().toString(), "-p", "" + port));
        for (String setting : List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off")) {
            command.addAll(List.of("-c", setting));
        }
        for (String setting : settings) {
            command.addAll(List.of("-c", setting));
        }
        try {
            process = unprivileged(command)
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve(name + ".log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitAnswer();
        return this;
    }

    private void awaitAnswer() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!answers()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("PostgreSQL does not start; see " + home.resolve(name + ".log"));
            }
            pause();
        }
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(address("postgres"))) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where a database is found. */
    public String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
    }

    /** Makes a database that is a copy of another one to which nobody is connected, and tells its name. */
    public String newDatabase(String template) {
        return newDatabase(template, "");
    }

    /** Makes an empty database that sorts as a dictionary does, as most installed servers do, and tells its name. */
    String newDictionary() {
        return newDatabase("template0", " locale_provider icu icu_locale 'en-US'");
    }

    private String newDatabase(String template, String properties) {
        String database = "test" + DATABASES.incrementAndGet();
        execute("postgres", "create database " + database + " template " + template + properties);
        return database;
    }

    /** Drops a database, whoever is connected to it; in its own time, which no test has to wait for. */
    public void drop(String database) {
        drops.execute(() -> execute("postgres", "drop database " + database + " with (force)"));
    }

    /** Carries out a statement in a database. */
    public void execute(String database, String sql) {
        try (Connection connection = DriverManager.getConnection(address(database));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Ends the server, breaking off what it was doing for others; its folder stays. */
    public void stop() {
        Process running = process;
        process = null;
        if (running == null) {
            return;
        }
        try {
            running.getOutputStream().close();
            if (!running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("PostgreSQL does not end");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A replica that follows this server from its present state on; both run afterwards. */
    public PostgresqlCluster startReplica(String... settings) {
        stop();
        PostgresqlCluster replica = new PostgresqlCluster(programs, home, name + "-replica");
        try {
            replica.makeFolder();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run("cp", "-R", data() + "/.", replica.data().toString());
        run("touch", replica.data().resolve("standby.signal").toString());
        start();
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("primary_conninfo=host=127.0.0.1 port=" + port + " user=" + USER);
        return replica.start(all.toArray(String[]::new));
    }

    private void run(String... command) {
        Path output = home.resolve(name + ".setup");
        try {
            Process running = unprivileged(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (running.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + "\n" + Files.readString(output));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ProcessBuilder unprivileged(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (isRoot()) {
            whole.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        whole.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(whole).directory(Path.of("/").toFile());
        builder.environment().keySet().removeIf(variable -> variable.startsWith("PG"));
        return builder;
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endDrops() {
        drops.shutdownNow();
        try {
            if (!drops.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a database is not dropped");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends the server and deletes everything of it; a replica is closed before its primary. */
    @Override
    public void close() {
        endDrops();
        stop();
        run("sh", "-c", "rm -rf \"$1\"/*", "sh", data().toString());
        try {
            // The folder is another user's: nobody else may look into it, but it is empty now.
            Files.delete(data());
            if (name.equals("data")) {
                PathUtils.deleteDirectory(home);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
