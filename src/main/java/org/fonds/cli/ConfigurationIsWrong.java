package org.fonds.cli;

import java.util.List;

/** The settings or the command line cannot be used; says everything that is wrong with them at once. */
final class ConfigurationIsWrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConfigurationIsWrong(List<String> problems) {
        super("Wrong usage or configuration:\n  " + String.join("\n  ", problems));
    }
}
