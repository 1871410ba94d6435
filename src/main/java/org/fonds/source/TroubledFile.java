package org.fonds.source;

import java.util.stream.Stream;

/** A file or folder that cannot be read. */
record TroubledFile(String name, FileTrouble trouble) implements SourceFile {
    @Override
    public Stream<Reading> read(SourceReaders readers) {
        return Stream.of(new Reading.Refused(new SourcePlace(name, 0), null, trouble.reason(), trouble.remedy()));
    }
}
