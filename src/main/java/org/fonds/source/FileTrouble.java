package org.fonds.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/**
 * Why a file or folder cannot be read, and what to do about it.
 *
 * @param reason what is wrong
 * @param remedy what to do
 */
record FileTrouble(String reason, String remedy) {
    static final FileTrouble LOOP = new FileTrouble(
            "The folder is a symbolic link to a folder that it lies in.",
            "Remove the link; what it leads to is read anyway.");

    static final FileTrouble DANGLING =
            new FileTrouble("The symbolic link leads nowhere.", "Remove the link or mend its target.");

    static final FileTrouble SPECIAL =
            new FileTrouble("It is neither a file nor a folder.", "Move it out of the source.");

    static FileTrouble tooLarge(int largest) {
        return new FileTrouble(
                String.format(Locale.ROOT, "The file has more than %,d bytes.", largest),
                "Split it into smaller files, or check that it is a document at all.");
    }

    static FileTrouble ofFile(IOException e) {
        return of("file", e);
    }

    static FileTrouble ofFolder(IOException e) {
        return of("folder", e);
    }

    private static FileTrouble of(String what, IOException e) {
        if (e instanceof AccessDeniedException) {
            return new FileTrouble(
                    "The " + what + " may not be read: permission denied.",
                    "Give the account that Fonds runs under the right to read it.");
        }
        if (e instanceof NoSuchFileException) {
            return new FileTrouble("The " + what + " is gone since the source was listed.", "Read the source again.");
        }
        return new FileTrouble(
                "The " + what + " cannot be read: " + StringUtils.defaultIfBlank(e.getMessage(), e.toString()) + ".",
                "Check the disk or the network share that it lies on, then read the source again.");
    }
}
