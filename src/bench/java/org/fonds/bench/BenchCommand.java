package org.fonds.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.fonds.protocol.MetadataPrefix;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a store, serves it, and measures it in turns with others. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measures Fonds in turns with nginx and xoai.")
public final class BenchCommand implements Callable<Integer> {
    private static final MetadataPrefix MODS = new MetadataPrefix("mods");

    /** As the manual's timer does it. */
    private static final int UNIT_NICE = 10;

    @Option(names = "--records", defaultValue = "1000000", description = "How many records. Default: ${DEFAULT-VALUE}.")
    private int records;

    @Option(
            names = "--ingested",
            defaultValue = "20000",
            description = "How many documents are ingested; the others are copies.")
    private int ingested;

    @Option(names = "--folder", defaultValue = "target/bench", description = "Where everything is made.")
    private Path folder = Path.of("target/bench");

    @Option(names = "--rounds", defaultValue = "5", description = "How often each is measured.")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "2", description = "How long each time.")
    private double seconds;

    @Option(names = "--warm", defaultValue = "10", description = "Seconds of load before anything is measured.")
    private double warm;

    @Option(names = "--report", description = "A folder for table and picture.")
    private Path report = Path.of("target/bench");

    @Option(names = "--only", description = "Only contests whose names begin so.")
    private String only = "";

    @Option(names = "--heap", defaultValue = "128m", description = "Memory of the server. Default: ${DEFAULT-VALUE}.")
    private String heap = "128m";

    @Option(
            names = "--formats",
            split = ",",
            defaultValue = "oai_dc,mods",
            description = "Formats of the records, oai_dc among them. Default: ${DEFAULT-VALUE}.")
    private List<String> formats = List.of();

    @Option(
            names = "--alone",
            description = "Measure without the others, in oai_dc; what they serve would take half as much disk again.")
    private boolean alone;

    private final List<Contest.Line> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BenchCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(folder);
        BenchStore store = new BenchStore(folder, records, ingested, formats, notes);
        try (Server fonds = fonds(store)) {
            notes.add(String.format(Locale.ROOT, "serve is ready after %.1f s", fonds.readySeconds));
            if (alone) {
                measure(fonds, store);
            } else {
                measure(fonds, new FileServer(folder.resolve("nginx")), store);
            }
            notes.add(
                    "anonymous memory of the server after all this: " + fonds.anonymousMemory() + " MiB, heap " + heap);
        }
        notes.forEach(System.out::println);
        new BenchReport(records, rounds, seconds, lines, notes).write(report);
        return 0;
    }

    private void measure(Server fonds, FileServer files, BenchStore store) throws IOException, InterruptedException {
        Walk dc = walk(fonds, files, "ListRecords", "oai_dc");
        Walk mods = walk(fonds, files, "ListRecords", "mods");
        Walk headers = walk(fonds, files, "ListIdentifiers", "oai_dc");
        Path log = folder.resolve("servers.log");
        try (Server nginx = files.start(log);
                Server copied = xoai("copied", store.path(), log);
                Server echoed = xoai("echoed", store.path(), log)) {
            Walk others = walkXoai(copied);
            Walk deflated = walkXoai(echoed);
            for (Walk walk : List.of(dc, mods, headers)) {
                warm(requests(walk, fonds, false));
                warm(requests(walk, fonds, true));
            }
            warm(requests(others, copied, false));
            warm(requests(deflated, echoed, false));
            for (int clients : new int[] {1, 4}) {
                full("oai_dc", dc, clients, fonds, nginx);
                full("mods", mods, clients, fonds, nginx);
                full("identifiers", headers, clients, fonds, nginx);
            }
            run(Contest.of("xoai oai_dc, plain, 4", "records", 4)
                    .with(Contest.FONDS, fonds, requests(dc, fonds, false))
                    .with("xoai, copied", copied, requests(others, copied, false))
                    .with("xoai, default", echoed, requests(deflated, echoed, false)));
            run(Contest.of("xoai oai_dc, gzip, 4", "records", 4)
                    .with(Contest.FONDS, fonds, requests(dc, fonds, true))
                    .with("xoai, copied", copied, requests(others, copied, true)));
            single(dc, fonds, copied);
            depth(dc, fonds);
            besideIngest(dc, fonds, store);
        }
    }

    private void measure(Server fonds, BenchStore store) throws IOException {
        Walk dc =
                Walk.of(fonds.host, fonds.port, "/oai", "ListRecords", "&metadataPrefix=oai_dc", (number, page) -> {});
        note(dc, "ListRecords oai_dc");
        warm(requests(dc, fonds, false));
        warm(requests(dc, fonds, true));
        for (int clients : new int[] {1, 4}) {
            run(Contest.of("full oai_dc, plain, " + clients, "records", clients)
                    .with(Contest.FONDS, fonds, requests(dc, fonds, false)));
            run(Contest.of("full oai_dc, gzip, " + clients, "records", clients)
                    .with(Contest.FONDS, fonds, requests(dc, fonds, true)));
        }
        depth(dc, fonds);
        besideIngest(dc, fonds, store);
    }

    /** How long a harvester waits for a page, and how long while documents come in that the store does not have yet. */
    private void besideIngest(Walk dc, Server fonds, BenchStore store) throws IOException {
        run(Contest.of("latency, plain, 1", "requests", 1).with("idle", fonds, requests(dc, fonds, false)));
        besideIngest(dc, fonds, store, 0, "beside ingest");
        besideIngest(dc, fonds, store, UNIT_NICE, "beside ingest by timer");
    }

    private void besideIngest(Walk dc, Server fonds, BenchStore store, int nice, String name) throws IOException {
        Process ingest = store.ingest(store.path(), nice);
        run(Contest.of("latency, plain, 1", "requests", 1).with(name, fonds, requests(dc, fonds, false)));
        notes.add(ingest.isAlive() ? "the ingest went on all the time" : "the ingest ended before the measuring did");
        ingest.destroy();
    }

    private void warm(Requests requests) throws IOException {
        Load.run(requests, 4, Duration.ofMillis((long) (1000 * warm)));
    }

    private void full(String name, Walk walk, int clients, Server fonds, Server nginx) throws IOException {
        String list = name.equals("identifiers") ? "ListIdentifiers-oai_dc" : "ListRecords-" + name;
        Walk fixed = walk.at(files(list, "static", walk.size()));
        Walk live = walk.at(files(list, "live", walk.size()));
        run(Contest.of("full " + name + ", plain, " + clients, "records", clients)
                .with(Contest.FONDS, fonds, requests(walk, fonds, false))
                .with("nginx", nginx, requests(fixed, nginx, false)));
        run(Contest.of("full " + name + ", gzip, " + clients, "records", clients)
                .with(Contest.FONDS, fonds, requests(walk, fonds, true))
                .with("nginx gzip_static", nginx, requests(fixed, nginx, true))
                .with("nginx gzip on", nginx, requests(live, nginx, true)));
    }

    private void single(Walk dc, Server fonds, Server xoai) throws IOException {
        String tomorrow =
                Clock.systemUTC().instant().plus(Duration.ofDays(2)).toString().substring(0, 10);
        String poll = "/oai?verb=ListRecords&metadataPrefix=oai_dc&from=" + tomorrow;
        run(Contest.of("empty poll, 4", "requests", 4)
                .with(Contest.FONDS, fonds, one(fonds, poll))
                .with("xoai, copied", xoai, one(xoai, poll)));
        String get = "/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier="
                + URLEncoder.encode("oai:archive.example.net:10000777", StandardCharsets.UTF_8);
        run(Contest.of("GetRecord, 4", "requests", 4)
                .with(Contest.FONDS, fonds, one(fonds, get))
                .with("xoai, copied", xoai, one(xoai, get)));
        Walk set = Walk.of(
                fonds.host,
                fonds.port,
                "/oai",
                "ListRecords",
                "&metadataPrefix=oai_dc&set=language:rus",
                (number, page) -> {});
        run(Contest.of("list of a set, plain, 4", "records", 4)
                .with(Contest.FONDS, fonds, requests(set, fonds, false)));
        run(Contest.of("list of a set, gzip, 4", "records", 4).with(Contest.FONDS, fonds, requests(set, fonds, true)));
    }

    /** Single pages over and over: what the last one costs beside the first one. */
    private void depth(Walk dc, Server fonds) throws IOException {
        int last = dc.size() - 2;
        List<Integer> random =
                new ArrayList<>(IntStream.range(0, dc.size()).boxed().toList());
        Collections.shuffle(random, new Random(19_501_001));
        run(Contest.of("depth, plain, 1", "requests", 1)
                .with("first page", fonds, requests(dc.part(List.of(0)), fonds, false))
                .with("last full page", fonds, requests(dc.part(List.of(last)), fonds, false))
                .with("random pages", fonds, requests(dc.part(random), fonds, false)));
    }

    private void run(Contest contest) throws IOException {
        if (contest.name().startsWith(only)) {
            lines.addAll(contest.run(rounds, Duration.ofMillis((long) (1000 * seconds))));
        }
    }

    private static Requests requests(Walk walk, Server server, boolean gzip) {
        return walk.requests(server.host, server.port, gzip);
    }

    private static Requests one(Server server, String path) {
        return new Requests(server.host, server.port, List.of(Requests.get(path, false)), List.of(1));
    }

    private static List<String> files(String list, String root, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "/" + root + "/" + list + "/" + number / 1000 + "/" + number + ".xml")
                .toList();
    }

    private Walk walk(Server fonds, FileServer files, String verb, String prefix) throws IOException {
        Walk all = Walk.of(
                fonds.host,
                fonds.port,
                "/oai",
                verb,
                "&metadataPrefix=" + prefix,
                (number, page) -> files.put(verb + "-" + prefix, number, page));
        note(all, verb + " " + prefix);
        return all;
    }

    private void note(Walk all, String what) {
        notes.add(what + ": " + all.records().stream().mapToInt(n -> n).sum() + " records on " + all.size() + " pages");
    }

    private static Walk walkXoai(Server xoai) throws IOException {
        return Walk.of(xoai.host, xoai.port, "/oai", "ListRecords", "&metadataPrefix=oai_dc", (number, page) -> {});
    }

    private Server fonds(BenchStore store) throws IOException {
        return Server.start(
                Server.java(
                        "-Xmx" + heap,
                        "org.fonds.cli.Fonds",
                        "serve",
                        "--config",
                        store.configuration().toString(),
                        "--store",
                        store.path().toString(),
                        "--host",
                        "127.0.0.1",
                        "--port",
                        "0"),
                folder.resolve("fonds.log"));
    }

    private Server xoai(String way, Path store, Path log) throws IOException {
        return Server.start(
                Server.java("-Xmx2g", XoaiServer.class.getName(), store.toString(), way, String.valueOf(20_000)), log);
    }
}
