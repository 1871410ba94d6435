package org.fonds.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fonds.record.Agent;
import org.fonds.record.AgentRole;
import org.jspecify.annotations.Nullable;

/**
 * People at work, from the names of a record and the clauses in its notes. A clause in a note is read by its words and by
 * the names that the record has; a name that stands in no note is a clause of its own.
 */
final class ModsAgents {
    /** A name of the record with its role in words. */
    record Named(String name, String role) {}

    private record Placed(double key, Agent agent) {}

    private static final Map<String, AgentRole> OF_NAMES = Map.of(
            "translator", AgentRole.TRANSLATOR,
            "transcriber", AgentRole.TRANSCRIBER,
            "editor", AgentRole.EDITOR,
            "obtained by", AgentRole.OBTAINED,
            "contributed by", AgentRole.CONTRIBUTED);
    private static final Map<String, AgentRole> OF_WORDS = new LinkedHashMap<>();
    private static final Pattern CLAUSE = Pattern.compile("(.*?)\\bby\\b\\s*(.*)", Pattern.DOTALL);
    private static final Pattern PROJECT = Pattern.compile("\\bfor (?:the )?(.+?)(?= from | by |$)");
    private static final Pattern LANGUAGE = Pattern.compile("\\bfrom (?:the )?(.+?)(?= for | by | into |$)");
    private static final Pattern BEHIND_NAMES =
            Pattern.compile("\\s*(?:\\((.*?)\\)|,\\s+([^,]+?))?(?: for (?:the )?(.*))?");

    static {
        OF_WORDS.put("translat", AgentRole.TRANSLATOR);
        OF_WORDS.put("obtained", AgentRole.OBTAINED);
        OF_WORDS.put("contributed", AgentRole.CONTRIBUTED);
        OF_WORDS.put("transcri", AgentRole.TRANSCRIBER);
        OF_WORDS.put("edited", AgentRole.EDITOR);
    }

    private final List<String> clauses;
    private final List<Named> named;
    private final Set<Integer> used = new LinkedHashSet<>();
    private final List<Placed> placed = new ArrayList<>();

    ModsAgents(List<String> clauses, List<Named> named) {
        this.clauses = clauses.stream()
                .filter(clause -> !clause.toLowerCase(java.util.Locale.ROOT).startsWith("provided to"))
                .toList();
        this.named =
                named.stream().filter(name -> OF_NAMES.containsKey(name.role())).toList();
    }

    List<Agent> agents() {
        Agent before = null;
        double key = -1;
        for (String clause : clauses) {
            before = read(clause, before);
            key = Math.max(key + 0.001, firstUnused(before));
            placed.add(new Placed(key, before));
        }
        for (int i = 0; i < named.size(); i++) {
            if (!used.contains(i)) {
                placed.add(new Placed(i, alone(named.get(i))));
            }
        }
        return placed.stream()
                .sorted(Comparator.comparingDouble(Placed::key))
                .map(Placed::agent)
                .toList();
    }

    private static Agent alone(Named name) {
        return new Agent("", List.of(name.name()), List.of(role(name)), null, null, null);
    }

    private static AgentRole role(Named name) {
        AgentRole role = OF_NAMES.get(name.role());
        if (role == null) {
            throw new IllegalStateException(name.role());
        }
        return role;
    }

    /** A clause without a verb goes on where the one before ended: {@code A (GWU) and B (Yale)}. */
    private Agent read(String printed, @Nullable Agent before) {
        Matcher clause = CLAUSE.matcher(printed);
        boolean whole = clause.matches() && !roles(clause.group(1)).isEmpty();
        String head = whole ? clause.group(1) : "";
        String tail = whole ? clause.group(2) : printed;
        List<AgentRole> roles = whole || before == null ? roles(head) : before.roles();
        NavigableMap<Integer, String> names = names(tail, roles);
        int end = names.isEmpty()
                ? 0
                : names.lastKey() + names.lastEntry().getValue().length();
        Matcher behind = BEHIND_NAMES.matcher(tail.substring(end).strip());
        boolean more = behind.matches();
        String house = !more ? null : behind.group(1) != null ? behind.group(1) : behind.group(2);
        String project = more && behind.group(3) != null ? behind.group(3) : found(PROJECT, head);
        return new Agent(
                printed,
                List.copyOf(names.values()),
                roles,
                project == null && !whole && before != null ? before.project() : project,
                whole || before == null ? found(LANGUAGE, head) : before.sourceLanguage(),
                house);
    }

    private static List<AgentRole> roles(String head) {
        TreeMap<Integer, AgentRole> roles = new TreeMap<>();
        String lower = head.toLowerCase(java.util.Locale.ROOT);
        OF_WORDS.forEach((word, role) -> {
            int at = lower.indexOf(word);
            if (at >= 0) {
                roles.put(at, role);
            }
        });
        return List.copyOf(roles.values());
    }

    /** The record's names that stand in these words, longer ones before those that are a piece of them. */
    private NavigableMap<Integer, String> names(String words, List<AgentRole> roles) {
        TreeMap<Integer, String> found = new TreeMap<>();
        StringBuilder left = new StringBuilder(words);
        named.stream()
                .filter(name -> roles.contains(role(name)))
                .map(Named::name)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(name -> {
                    int at = left.indexOf(name);
                    if (at >= 0) {
                        found.put(at, name);
                        left.replace(at, at + name.length(), "\0".repeat(name.length()));
                    }
                });
        return found;
    }

    private int firstUnused(Agent agent) {
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < named.size(); i++) {
            Named name = named.get(i);
            if (agent.names().contains(name.name()) && agent.roles().contains(role(name)) && used.add(i)) {
                first = Math.min(first, i);
            }
        }
        return first == Integer.MAX_VALUE ? -1 : first;
    }

    private static @Nullable String found(Pattern pattern, String head) {
        Matcher matcher = pattern.matcher(head.strip());
        return matcher.find() ? matcher.group(1).strip() : null;
    }
}
