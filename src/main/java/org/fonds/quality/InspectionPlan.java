package org.fonds.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which checks a record gets: official schema or profile, and the rules of its format. */
final class InspectionPlan {
    /** What a breach of an official schema is called. */
    private final OwnRules own;

    private final Optional<OfficialSchemas> official;
    private final boolean alwaysByProfile;

    InspectionPlan(OwnRules own, Optional<OfficialSchemas> official, boolean alwaysByProfile) {
        this.own = own;
        this.official = official;
        this.alwaysByProfile = alwaysByProfile;
    }

    /**
     * Records of one key have the same checks.
     *
     * @param schema the file of the official schema, whatever URL it was named by; null where there is none at hand
     */
    record Key(RecordFormat format, @Nullable Path schema) {}

    Key key(RecordFormat format, String schemaLocation) {
        return new Key(
                format,
                official.flatMap(schemas -> schemas.schema(format, schemaLocation))
                        .orElse(null));
    }

    Inspection begin(Key key) {
        List<RecordCheck> checks = new ArrayList<>();
        if (key.schema != null) {
            checks.add(new SchemaCheck(
                    key.format.prefix(),
                    SchemaCheck.OFFICIAL,
                    official.orElseThrow().compile(key.schema)));
        }
        if (key.schema == null || alwaysByProfile) {
            FormatChecks.profile(key.format.prefix()).ifPresent(checks::add);
        }
        checks.addAll(FormatChecks.rules(key.format.prefix(), own));
        return new Inspection(checks);
    }
}
