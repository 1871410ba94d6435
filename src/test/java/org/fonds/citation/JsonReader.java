package org.fonds.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Just enough of JSON for the lines of the shared data: objects, lists, strings, numbers, true and false. */
final class JsonReader {
    private final Scanner scan;

    private JsonReader(String text) {
        this.scan = new Scanner(text);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(String line) {
        return (Map<String, Object>) new JsonReader(line).value();
    }

    private Object value() {
        char first = scan.skipSpaces().peek();
        if (first == '{') {
            return object();
        }
        return first == '[' ? list() : first == '"' ? string() : word();
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        scan.accept('{');
        while (!scan.skipSpaces().accept('}')) {
            scan.accept(',');
            String key = string();
            expect(':');
            object.put(key, value());
        }
        return object;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        scan.accept('[');
        while (!scan.skipSpaces().accept(']')) {
            scan.accept(',');
            list.add(value());
        }
        return list;
    }

    private String string() {
        scan.skipSpaces();
        expect('"');
        StringBuilder out = new StringBuilder();
        while (!scan.accept('"')) {
            char c = take();
            out.append(c == '\\' ? escaped() : c);
        }
        return out.toString();
    }

    private char escaped() {
        char c = take();
        if (c == 'u') {
            return (char) Integer.parseInt("" + take() + take() + take() + take(), 16);
        }
        return c == 'n' ? '\n' : c == 't' ? '\t' : c;
    }

    private Object word() {
        int start = scan.at();
        while (!scan.atEnd() && ",]}".indexOf(scan.peek()) < 0) {
            take();
        }
        return scan.since(start).strip();
    }

    private char take() {
        char c = scan.peek();
        if (scan.atEnd()) {
            throw new IllegalStateException("the line ends inside a value");
        }
        scan.to(scan.at() + 1);
        return c;
    }

    private void expect(char c) {
        if (!scan.skipSpaces().accept(c)) {
            throw new IllegalStateException("no " + c + " at " + scan.at());
        }
    }
}
