package org.fonds.source;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Parts a RIS file into its references: each begins with TY and ends with ER, or where the next one begins. */
final class RisReferences implements Iterator<RisReference> {
    private final List<String> lines;
    private int index;

    RisReferences(List<String> lines) {
        this.lines = lines;
        skipToNext();
    }

    @Override
    public boolean hasNext() {
        return index < lines.size();
    }

    @Override
    public RisReference next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        RisReference reference = new RisReference(index + 1);
        do {
            reference.add(index + 1, lines.get(index));
            index++;
        } while (hasNext() && !reference.isEnded() && !begins(index));
        skipToNext();
        return reference;
    }

    private void skipToNext() {
        while (hasNext() && Spaces.isBlank(lines.get(index))) {
            index++;
        }
    }

    private boolean begins(int at) {
        return RisLine.parse(at + 1, lines.get(at)).filter(RisLine::begins).isPresent();
    }
}
