package org.fonds.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fonds.check.CheckLimits;
import org.fonds.check.Conformance;
import org.fonds.check.Report;
import org.fonds.harvest.Pauses;
import org.fonds.quality.OfficialSchemas;
import org.fonds.quality.SchemasAreUnusable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fonds check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks whether an OAI-PMH repository, anybody's, conforms to the protocol.",
            "",
            "Each requirement gets a verdict: pass, fail, not applicable or not tried, with the request and",
            "the part of the answer that shows it. One request is sent at a time.",
            ""
        },
        footer = {
            "",
            "Exit code 3 where a requirement of the protocol itself (level M) failed.",
            "",
            "Example: fonds check https://archive.example.org/oai",
            "         fonds check --format html https://archive.example.org/oai > report.html"
        })
final class CheckCommand implements Callable<Integer> {
    private enum Format {
        TEXT,
        JSON,
        HTML
    }

    @Parameters(paramLabel = "BASEURL", description = "The base URL of the repository.")
    private URI baseUrl = URI.create("http://localhost/");

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or html. Default: text.")
    private Format format = Format.TEXT;

    @Option(names = "--max-requests", paramLabel = "N", description = "Requests at most. Default: 200.")
    private int requests = 200;

    @Option(names = "--max-seconds", paramLabel = "N", description = "Seconds at most. Default: 600.")
    private int seconds = 600;

    @Option(
            names = "--standards",
            paramLabel = "DIR",
            description = "Official schemas, a folder with or without a catalog.xml: answers are checked by these.")
    private @Nullable Path standards;

    @Override
    public Integer call() throws InterruptedException {
        if (!List.of("http", "https").contains(String.valueOf(baseUrl.getScheme())) || baseUrl.getHost() == null) {
            throw new ConfigurationIsWrong(List.of("'" + baseUrl + "' is no address of a repository: http(s)://..."));
        }
        if (requests < 1 || seconds < 1) {
            throw new ConfigurationIsWrong(List.of("--max-requests and --max-seconds are numbers from 1"));
        }
        Report report = conformance()
                .check(
                        baseUrl,
                        new CheckLimits(requests, Duration.ofSeconds(seconds)),
                        Pauses.SLEEP,
                        Clock.systemUTC());
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        switch (format) {
            case TEXT -> CheckReport.text(report, out);
            case JSON -> out.println(JsonLines.text(CheckReport.fields(report)));
            case HTML -> CheckReport.html(report, out);
        }
        out.flush();
        return report.hasErrors() ? ExitCode.DONE_IN_PART : ExitCode.DONE;
    }

    private Conformance conformance() {
        try {
            return new Conformance(Optional.ofNullable(standards).map(OfficialSchemas::in));
        } catch (SchemasAreUnusable e) {
            throw new ConfigurationIsWrong(List.of("--standards: " + e.getMessage()));
        }
    }
}
