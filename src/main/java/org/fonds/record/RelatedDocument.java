package org.fonds.record;

import org.jspecify.annotations.Nullable;

/**
 * Another document that the page names.
 *
 * @param title as printed
 * @param address its page, where one is printed
 */
public record RelatedDocument(String title, @Nullable String address) {}
