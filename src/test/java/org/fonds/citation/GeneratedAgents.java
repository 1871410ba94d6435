package org.fonds.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.fonds.record.Agent;
import org.fonds.record.AgentRole;
import org.jspecify.annotations.Nullable;

/** Writes agent clauses. */
final class GeneratedAgents {
    private record Roles(String printed, List<AgentRole> roles) {
        Roles(String printed, AgentRole... roles) {
            this(printed, List.of(roles));
        }
    }

    private static final List<Roles> ROLES = List.of(
            new Roles("Translated", AgentRole.TRANSLATOR),
            new Roles("Translation", AgentRole.TRANSLATOR),
            new Roles("Obtained", AgentRole.OBTAINED),
            new Roles("Contributed", AgentRole.CONTRIBUTED),
            new Roles("Obtained and translated", AgentRole.OBTAINED, AgentRole.TRANSLATOR),
            new Roles("Translated and edited", AgentRole.TRANSLATOR, AgentRole.EDITOR),
            new Roles(
                    "Contributed, transcribed, and translated",
                    AgentRole.CONTRIBUTED,
                    AgentRole.TRANSCRIBER,
                    AgentRole.TRANSLATOR));
    private static final List<List<String>> NAMES = List.of(
            List.of("Marta Ellingsen"),
            List.of("Karl P. Quarrie"),
            List.of("7Looms"),
            List.of("J. R. Vandermoor", "Béla Haydúváry"),
            List.of("Anna-Mart van Wijk", "Tobias Quarrie", "Ilse O’Hara"));

    private final Random random;

    GeneratedAgents(Random random) {
        this.random = random;
    }

    List<Agent> append(StringBuilder text) {
        List<Agent> agents = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        boolean sentence = random.nextInt(3) > 0;
        text.append(sentence ? ". " : "; ");
        for (int i = 0; i < count; i++) {
            agents.add(append(text, i == 0 && sentence));
            text.append(i + 1 < count ? pick(List.of("; ", " and ")) : "");
        }
        return agents;
    }

    private Agent append(StringBuilder text, boolean capital) {
        Roles roles = pick(ROLES);
        String project = pick(List.of("", "CWIHP", "NPIHP"));
        boolean translated = roles.roles().contains(AgentRole.TRANSLATOR);
        String language = translated ? pick(List.of("", "Russian", "Portuguese")) : "";
        List<String> names = pick(NAMES);
        String affiliation = pick(List.of("", "", "Harbor State College"));
        String printed = (capital ? roles.printed() : roles.printed().toLowerCase(Locale.ROOT))
                + (project.isEmpty() ? "" : " for " + project)
                + (language.isEmpty() ? "" : " from " + language)
                + " by " + joined(names)
                + (affiliation.isEmpty() ? "" : " (" + affiliation + ")");
        text.append(printed);
        return new Agent(printed, names, roles.roles(), empty(project), empty(language), empty(affiliation));
    }

    private static String joined(List<String> names) {
        return switch (names.size()) {
            case 1 -> names.get(0);
            case 2 -> names.get(0) + " and " + names.get(1);
            default -> names.get(0) + ", " + names.get(1) + ", and " + names.get(2);
        };
    }

    private static @Nullable String empty(String word) {
        return word.isEmpty() ? null : word;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
