package org.fonds.crosswalk;

import org.fonds.crosswalk.binding.mods.CatalogingLanguageTerm;
import org.fonds.crosswalk.binding.mods.Language;
import org.fonds.crosswalk.binding.mods.LanguageAuthority;
import org.fonds.crosswalk.binding.mods.LanguageOfCataloging;
import org.fonds.crosswalk.binding.mods.LanguageTerm;
import org.fonds.crosswalk.binding.mods.TermType;
import org.fonds.record.LanguageTag;

/** Languages by code and by name (MODS-R07). */
final class ModsLanguages {
    private ModsLanguages() {}

    static Language language(LanguageTag tag) {
        LanguageTerm code = term(TermType.CODE, tag.iso6392b());
        code.setAuthority(LanguageAuthority.ISO639_2B);
        Language language = new Language();
        language.getLanguageTerm().add(code);
        language.getLanguageTerm().add(term(TermType.TEXT, tag.name()));
        return language;
    }

    static LanguageOfCataloging ofCataloging(LanguageTag tag) {
        CatalogingLanguageTerm code = new CatalogingLanguageTerm();
        code.setValue(tag.iso6392b());
        LanguageOfCataloging language = new LanguageOfCataloging();
        language.setLanguageTerm(code);
        return language;
    }

    private static LanguageTerm term(TermType type, String value) {
        LanguageTerm term = new LanguageTerm();
        term.setType(type);
        term.setValue(value);
        return term;
    }
}
