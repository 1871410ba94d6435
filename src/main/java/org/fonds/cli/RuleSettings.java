package org.fonds.cli;

import java.nio.file.Path;
import java.util.Map;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.quality.OwnRules;
import org.fonds.quality.RuleFileIsFaulty;

/** The operator's own rules: {@code rules.PREFIX}, files of ISO Schematron. */
final class RuleSettings {
    private RuleSettings() {}

    /** The rules, compiled; takes note of what is wrong with a file. */
    static OwnRules read(Settings settings) {
        OwnRules rules = OwnRules.NONE;
        for (Map.Entry<String, Setting> setting : Setting.RULES.entrySet()) {
            MetadataPrefix format = new MetadataPrefix(setting.getKey());
            for (String file : settings.list(setting.getValue())) {
                try {
                    rules = rules.with(format, Path.of(file));
                } catch (RuleFileIsFaulty e) {
                    settings.problem(setting.getValue().key(), String.valueOf(e.getMessage()));
                }
            }
        }
        return rules;
    }
}
