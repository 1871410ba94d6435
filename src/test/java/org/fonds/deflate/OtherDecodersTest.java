package org.fonds.deflate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Joined members are read by the decoders of others, as far as they are installed. */
class OtherDecodersTest {
    private static final int PAGES = Integer.getInteger("fonds.gzip.pages", 15);

    @TempDir
    Path folder;

    private final long seed = new Random().nextLong();
    private final List<RandomPage> pages = new ArrayList<>();

    @BeforeEach
    void writePages() throws IOException {
        Random random = new Random(seed);
        for (int n = 0; n < PAGES; n++) {
            RandomPage page = RandomPage.of(random);
            pages.add(page);
            Files.write(folder.resolve(n + ".gz"), page.gzip());
        }
    }

    /** Each is given the folder and the number of pages, and writes what it reads to files beside them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            gzip    | -c | set -e; for n in $(seq 0 $(($1 - 1))); do gzip -dc $n.gz > $n.out; done
            python3 | -c | import gzip,sys; [open(f'{n}.out','wb').write(gzip.open(f'{n}.gz').read()) for n in range(int(sys.argv[1]))]
            perl    | -e | use IO::Uncompress::Gunzip qw(gunzip $GunzipError); for my $n (0..$ARGV[0]-1) { gunzip("$n.gz" => "$n.out") or die $GunzipError }
            node    | -e | const f=require('fs'),z=require('zlib'); for (let n=0;n<+process.argv[1];n++) f.writeFileSync(n+'.out',z.gunzipSync(f.readFileSync(n+'.gz')))
            ruby    | -e | require 'zlib'; ARGV[0].to_i.times { File.binwrite("#{_1}.out", Zlib.gunzip(File.binread("#{_1}.gz"))) }
            """)
    void reads(String decoder, String option, String program) throws IOException, InterruptedException {
        assumeTrue(isInstalled(decoder), decoder + " is not installed");
        List<String> command = decoder.equals("gzip")
                ? List.of("sh", option, program, "sh", String.valueOf(PAGES))
                : List.of(decoder, option, program, String.valueOf(PAGES));
        run(command);
        for (int n = 0; n < PAGES; n++) {
            assertThat(Files.readAllBytes(folder.resolve(n + ".out")))
                    .as(decoder + ", seed " + seed + ", page " + n)
                    .isEqualTo(pages.get(n).text());
        }
    }

    @Test
    void curlReadsThemFromAServer() throws IOException, InterruptedException {
        assumeTrue(isInstalled("curl"), "curl is not installed");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = pages.get(
                            Integer.parseInt(exchange.getRequestURI().getPath().substring(1)))
                    .gzip();
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://localhost:" + server.getAddress().getPort() + "/[0-" + (PAGES - 1) + "]";
            run(List.of("curl", "-sSf", "--compressed", "-o", "#1.out", url));
        } finally {
            server.stop(0);
        }
        for (int n = 0; n < PAGES; n++) {
            Path out = folder.resolve(n + ".out");
            // curl makes no file of an empty body.
            byte[] read = Files.exists(out) ? Files.readAllBytes(out) : new byte[0];
            assertThat(read)
                    .as("curl, seed " + seed + ", page " + n)
                    .isEqualTo(pages.get(n).text());
        }
    }

    private static boolean isInstalled(String program) {
        for (String path : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            if (Files.isExecutable(Path.of(path, program))) {
                return true;
            }
        }
        return false;
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(() -> command + ", seed " + seed + ": " + said(said))
                .isZero();
    }

    private static String said(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
