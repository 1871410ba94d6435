package org.fonds.source;

import java.nio.file.Path;

/** There is nothing at the path that documents were to be read from. */
public final class SourceDoesNotExist extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SourceDoesNotExist(Path path) {
        super("There is no file or folder '" + path + "' to read documents from.");
    }
}
