package org.fonds.source;

/**
 * Where in a source something stands: {@code pages/117312.md:14}.
 *
 * @param file the file's path inside the source, with forward slashes
 * @param line counted from 1; 0 for the file as a whole
 */
public record SourcePlace(String file, int line) {
    /** The same place seen from outside the source, which lies in {@code folder}; empty for the folder we are in. */
    SourcePlace within(String folder) {
        return folder.isEmpty() ? this : new SourcePlace(folder + "/" + file, line);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
