package org.fonds.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.SetDescription;
import org.jspecify.annotations.Nullable;

/** What a store should show, found by walking through everything: slow, and plain enough to be believed. */
final class NaiveRepository {
    private static final long CURRENT = Long.MAX_VALUE;

    private final List<String> items = new ArrayList<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final List<Version> versions = new ArrayList<>();
    private final List<Version> begun = new ArrayList<>();
    private long lastNumber;

    /** Versions that a batch begins, without their datestamp: whoever asks gives it by {@link #commit}. */
    void apply(Change change) {
        String number = change.identifier().value().replace("oai:archive.example.org:", "");
        boolean known = items.contains(number);
        if (change instanceof Change.Put put) {
            enter(number);
            if (!withdrawn.contains(number)) {
                put(number, put);
            }
        } else if (change instanceof Change.Hold) {
            enter(number);
        } else if (change instanceof Change.Remove && known) {
            current(number).forEach(this::bury);
        } else if (change instanceof Change.Withdraw && known) {
            withdrawn.add(number);
            current(number).forEach(this::bury);
        } else if (change instanceof Change.Readmit) {
            withdrawn.remove(number);
        }
    }

    private void enter(String number) {
        if (!items.contains(number)) {
            items.add(number);
        }
    }

    private void put(String number, Change.Put put) {
        List<String> sets = mostSpecific(put.sets());
        Set<MetadataPrefix> yielded = new HashSet<>();
        for (Rendition rendition : put.renditions()) {
            yielded.add(rendition.prefix());
            String body = new String(rendition.body(), UTF_8);
            Optional<Version> current = current(number).stream()
                    .filter(version -> version.prefix.equals(rendition.prefix()))
                    .findFirst();
            if (current.isEmpty() || !current.get().shows(body, sets)) {
                begun.add(new Version(number, rendition.prefix(), sets, body, current.orElse(null)));
            }
        }
        current(number).stream()
                .filter(version -> !yielded.contains(version.prefix))
                .forEach(this::bury);
    }

    private static List<String> mostSpecific(List<SetDescription> sets) {
        List<String> specs = sets.stream().map(set -> set.spec().value()).toList();
        return specs.stream()
                .filter(spec -> specs.stream().noneMatch(other -> other.startsWith(spec + ":")))
                .sorted()
                .distinct()
                .toList();
    }

    private void bury(Version version) {
        if (!version.deleted()) {
            begun.add(new Version(version.number, version.prefix, version.sets, null, version));
        }
    }

    private List<Version> current(String number) {
        return versions.stream()
                .filter(version -> version.number.equals(number) && version.to == CURRENT)
                .toList();
    }

    boolean changesAnything() {
        return !begun.isEmpty();
    }

    /** The datestamp that the batch has to get. */
    Instant datestamp(Instant now, Instant clock) {
        long latest = Math.max(now.getEpochSecond(), clock.getEpochSecond());
        for (Version version : begun) {
            Version ended = version.ended;
            latest = Math.max(latest, ended == null ? 0 : ended.datestamp.getEpochSecond() + 1);
        }
        return Instant.ofEpochSecond(latest);
    }

    void commit(Instant datestamp) {
        lastNumber++;
        for (Version version : begun) {
            Version ended = version.ended;
            if (ended != null) {
                ended.to = lastNumber;
            }
            version.from = lastNumber;
            version.datestamp = datestamp;
            versions.add(version);
        }
        begun.clear();
    }

    long lastNumber() {
        return lastNumber;
    }

    List<Shown> list(ListScope scope) {
        String set = scope.set() == null ? null : scope.set().value();
        return versions.stream()
                .filter(version -> version.prefix.equals(scope.prefix()) && version.isIn(set))
                .filter(version -> version.from >= scope.first() && version.from <= scope.last())
                .filter(version -> version.from <= scope.pinned() && version.to > scope.pinned())
                .sorted(Comparator.comparingLong((Version version) -> version.from)
                        .thenComparing(version -> items.indexOf(version.number)))
                .map(Version::shown)
                .toList();
    }

    long records(MetadataPrefix prefix, boolean deleted) {
        return versions.stream()
                .filter(version -> version.to == CURRENT && version.prefix.equals(prefix))
                .filter(version -> version.deleted() == deleted)
                .count();
    }

    private static final class Version {
        final String number;
        final MetadataPrefix prefix;
        final List<String> sets;
        final @Nullable String body;
        final @Nullable Version ended;
        long from;
        long to = CURRENT;
        Instant datestamp = Instant.EPOCH;

        Version(
                String number,
                MetadataPrefix prefix,
                List<String> sets,
                @Nullable String body,
                @Nullable Version ended) {
            this.number = number;
            this.prefix = prefix;
            this.sets = sets;
            this.body = body;
            this.ended = ended;
        }

        boolean deleted() {
            return body == null;
        }

        boolean shows(String otherBody, List<String> otherSets) {
            return otherBody.equals(body) && otherSets.equals(sets);
        }

        boolean isIn(@Nullable String set) {
            return set == null || sets.stream().anyMatch(spec -> spec.equals(set) || spec.startsWith(set + ":"));
        }

        Shown shown() {
            return new Shown(number, datestamp.toString(), deleted(), sets, body == null ? "" : body);
        }
    }
}
