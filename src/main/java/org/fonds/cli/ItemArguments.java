package org.fonds.cli;

import java.util.ArrayList;
import java.util.List;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.RepositoryIdentifier;
import org.fonds.record.RecordId;

/** Items named on the command line: by OAI identifier, or by the bare record id. */
final class ItemArguments {
    private ItemArguments() {}

    /**
     * @throws ConfigurationIsWrong where one is neither; says all of them
     */
    static List<OaiIdentifier> parse(List<String> texts, RepositoryIdentifier repository) {
        List<String> problems = new ArrayList<>();
        List<OaiIdentifier> identifiers = new ArrayList<>();
        for (String text : texts) {
            if (text.startsWith("oai:") && OaiIdentifier.parse(text).isPresent()) {
                identifiers.add(new OaiIdentifier(text));
            } else if (RecordId.parse(text).isPresent()) {
                identifiers.add(repository.identifier(text));
            } else {
                problems.add("'" + text + "' is neither an OAI identifier nor a record id");
            }
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationIsWrong(problems);
        }
        return identifiers.stream().distinct().toList();
    }
}
