package org.fonds.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
            "Exit code 3 where a requirement of the protocol itself (level M) failed; 1 where there is no",
            "endpoint of OAI-PMH at the address.",
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

    @Option(names = "--max-requests", paramLabel = "N", description = "Requests at most. Default: 2000.")
    private int requests = CheckLimits.STANDARD.requests();

    @Option(
            names = "--max-time",
            paramLabel = "TIME",
            description =
                    "Time at most, as 90s, 30m or 2h. Default: 30m. What it does not reach is 'not tried (limit)'.")
    private String time = "30m";

    @Option(
            names = "--standards",
            paramLabel = "DIR",
            description = "Official schemas, a folder with or without a catalog.xml: answers are checked by these.")
    private @Nullable Path standards;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        CheckLimits limits = limits();
        Report report;
        try (Progress progress = new Progress(spec.commandLine().getErr(), "check", "requests", -1)) {
            report = conformance().check(baseUrl, limits, Pauses.SLEEP, Clock.systemUTC(), progress::step);
        }
        print(report);
        if (report.isObstructed()) {
            throw new CommandFailed(report.obstacle());
        }
        return report.hasErrors() ? ExitCode.DONE_IN_PART : ExitCode.DONE;
    }

    private CheckLimits limits() {
        List<String> problems = new ArrayList<>();
        if (!List.of("http", "https").contains(String.valueOf(baseUrl.getScheme())) || baseUrl.getHost() == null) {
            problems.add("'" + baseUrl + "' is no address of a repository: http(s)://...");
        }
        Duration most = duration();
        if (requests < 1) {
            problems.add("--max-requests: it is a number from 1");
        }
        if (most.isNegative() || most.isZero()) {
            problems.add("--max-time: '" + time + "' is no time; write it as 90s, 30m or 2h");
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationIsWrong(problems);
        }
        return new CheckLimits(requests, most);
    }

    /** Zero where it is none. */
    private Duration duration() {
        try {
            return Duration.parse("PT" + (time.matches("[0-9]+") ? time + "s" : time));
        } catch (DateTimeParseException none) {
            return Duration.ZERO;
        }
    }

    private void print(Report report) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        switch (format) {
            case TEXT -> {
                if (!report.isObstructed()) {
                    new CheckText(out, Terminal.width(spec)).print(report);
                }
            }
            case JSON -> out.println(JsonLines.text(CheckReport.fields(report)));
            case HTML -> CheckReport.html(report, out);
        }
        out.flush();
    }

    private Conformance conformance() {
        try {
            return new Conformance(Optional.ofNullable(standards).map(OfficialSchemas::in));
        } catch (SchemasAreUnusable e) {
            throw new ConfigurationIsWrong(List.of("--standards: " + e.getMessage()));
        }
    }
}
