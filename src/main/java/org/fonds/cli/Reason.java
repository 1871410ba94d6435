package org.fonds.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.apache.commons.lang3.StringUtils;

/** Why something failed, for people: without the names of the program's classes wherever there are other words. */
final class Reason {
    private Reason() {}

    /** A phrase to stand in brackets: {@code permission denied: pages/a.md}. */
    static String of(Exception failure) {
        if (failure instanceof NoSuchFileException missing) {
            return "there is no such file or folder: " + missing.getFile();
        } else if (failure instanceof AccessDeniedException denied) {
            return "permission denied: " + denied.getFile();
        } else if (failure instanceof FileAlreadyExistsException existing) {
            return "it is there already: " + existing.getFile();
        } else if (failure instanceof FileSystemException other && other.getReason() != null) {
            return other.getReason() + ": " + other.getFile();
        }
        // Of other failures than those of files the class is often all that tells what happened.
        return failure instanceof IOException
                ? StringUtils.defaultIfBlank(failure.getMessage(), failure.toString())
                : failure.toString();
    }
}
