package org.fonds.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A set with its name for people, one entry of ListSets (OAI-PMH 2.0, section 4.6).
 *
 * @param spec its path
 * @param name never blank
 * @param description what it holds, in a sentence; null where nobody says
 */
public record SetDescription(
        SetSpec spec, String name, @Nullable String description) {

    public SetDescription {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the set " + spec + " has no name");
        }
    }
}
