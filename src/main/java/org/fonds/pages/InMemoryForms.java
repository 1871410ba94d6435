package org.fonds.pages;

import jakarta.ws.rs.ext.ContextResolver;
import org.glassfish.jersey.media.multipart.MultiPartProperties;

/** Keeps what is uploaded off the disk: {@link UploadLimit} has bounded it. */
final class InMemoryForms implements ContextResolver<MultiPartProperties> {
    @Override
    public MultiPartProperties getContext(Class<?> type) {
        return new MultiPartProperties().bufferThreshold(MultiPartProperties.BUFFER_THRESHOLD_MEMORY_ONLY);
    }
}
