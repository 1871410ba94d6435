package org.fonds.quality;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Locator;

/** The elements open at this moment of reading. Paths are made up only when somebody asks for one. */
final class ElementTrail {
    private static final class Step {
        private final @Nullable Step parent;
        private final String name;
        private final int position;
        private final int line;
        private final int column;
        private final Map<String, Integer> children = new HashMap<>(4);

        Step(@Nullable Step parent, String name, int line, int column) {
            this.parent = parent;
            this.name = name;
            this.position = parent == null ? 1 : parent.children.merge(name, 1, Integer::sum);
            this.line = line;
            this.column = column;
        }

        String path() {
            return parent == null ? "/" + name : parent.path() + "/" + name + "[" + position + "]";
        }
    }

    private @Nullable Step innermost;

    void clear() {
        innermost = null;
    }

    void enter(String name, @Nullable Locator locator) {
        int line = locator == null ? 0 : locator.getLineNumber();
        int column = locator == null ? 0 : locator.getColumnNumber();
        innermost = new Step(innermost, name, line, column);
    }

    void leave() {
        innermost = innermost == null ? null : innermost.parent;
    }

    /** The place of the innermost element; nowhere outside the root. */
    ElementPlace place() {
        Step step = innermost;
        return step == null ? ElementPlace.NOWHERE : new ElementPlace(step.line, step.column, step.path());
    }
}
