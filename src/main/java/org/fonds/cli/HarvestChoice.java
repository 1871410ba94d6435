package org.fonds.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.fonds.harvest.HarvestOrder;
import org.fonds.harvest.Origin;
import org.fonds.protocol.Datestamp;
import org.fonds.protocol.SetSpec;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What of a repository is harvested, as given on the command line. */
final class HarvestChoice {
    @Option(
            names = "--prefix",
            paramLabel = "PREFIX",
            description = "A format to take; may be repeated. Default: oai_dc.")
    private List<String> prefixes = List.of();

    @Option(names = "--set", paramLabel = "SET", description = "A set to take; may be repeated. Default: everything.")
    private List<String> sets = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "Only what changed since; says nothing of the rest.")
    private @Nullable String from;

    @Option(names = "--until", paramLabel = "DATE", description = "Only what changed until then.")
    private @Nullable String until;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "What the repository is called here; its set is origin:NAME. Default: by its host and path.")
    private @Nullable String name;

    /**
     * What to harvest from a repository.
     *
     * @throws ConfigurationIsWrong where something given cannot be
     */
    HarvestOrder order(@Nullable URI baseUrl) {
        if (baseUrl == null) {
            throw new ConfigurationIsWrong(List.of("say which repository to harvest, by its base URL, or --all"));
        }
        checkDates();
        try {
            Origin origin = name == null ? Origin.at(baseUrl) : new Origin(name, baseUrl);
            return new HarvestOrder(
                    origin,
                    HarvestSettings.prefixes(prefixes),
                    sets.stream().map(SetSpec::new).toList(),
                    from,
                    until);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationIsWrong(List.of(String.valueOf(e.getMessage())));
        }
    }

    private void checkDates() {
        List<String> problems = new ArrayList<>();
        for (String date : new String[] {from, until}) {
            if (date != null && Datestamp.parse(date).isEmpty()) {
                problems.add("'" + date + "' is no date: write YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ");
            }
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationIsWrong(problems);
        }
    }
}
