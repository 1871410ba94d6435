package org.fonds.record;

/**
 * Somebody named on the page, with a role. The name is the display form as printed, brackets included: {@code Feng Xi
 * [Stalin]}.
 */
public record Contributor(String name, ContributorRole role) {

    public Contributor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a contributor without a name, role " + role);
        }
    }
}
