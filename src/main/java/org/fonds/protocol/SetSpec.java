package org.fonds.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The path of a set in the hierarchy, parts joined by colons: {@code holder:aprf} (OAI-PMH 2.0, section 2.6). */
public record SetSpec(String value) implements Comparable<SetSpec> {
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9\\-_.!~*'()]+(:[A-Za-z0-9\\-_.!~*'()]+)*");

    private static final int MAX_LENGTH = 500;

    public SetSpec {
        if (!isPath(value)) {
            throw new IllegalArgumentException("not a setSpec: '" + value
                    + "' (write letters, digits and -_.!~*'() in parts joined by single colons)");
        }
    }

    /** The set written in {@code text}, or empty where that is no setSpec. */
    public static Optional<SetSpec> parse(String text) {
        return isPath(text) ? Optional.of(new SetSpec(text)) : Optional.empty();
    }

    private static boolean isPath(String text) {
        return text.length() <= MAX_LENGTH && PATH.matcher(text).matches();
    }

    /** The sets above this one, the nearest first. */
    public List<SetSpec> ancestors() {
        List<SetSpec> above = new ArrayList<>();
        for (int colon = value.lastIndexOf(':'); colon > 0; colon = value.lastIndexOf(':', colon - 1)) {
            above.add(new SetSpec(value.substring(0, colon)));
        }
        return above;
    }

    @Override
    public int compareTo(SetSpec other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
