package org.fonds.http;

import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.MimeHeaders;
import org.glassfish.grizzly.utils.DelayedExecutor;
import org.glassfish.grizzly.utils.IdleTimeoutFilter;

/**
 * Goes on in HTTP/1.1 when a client offers another protocol, as RFC 9110 (section 7.8) allows.
 *
 * <p>Grizzly takes every request with an Upgrade header for one that leaves HTTP: it ignores Content-Length, so that a
 * form sent by POST never ends, and answers without Content-Type. Java's own client offers HTTP/2 in this way on each
 * first request.
 */
final class UpgradeDeclined implements AddOn, AutoCloseable {
    private final DelayedExecutor keepAliveTimer = IdleTimeoutFilter.createDefaultIdleDelayedExecutor();

    @Override
    public void setup(NetworkListener listener, FilterChainBuilder chain) {
        keepAliveTimer.start();
        chain.set(chain.indexOfType(HttpServerFilter.class), new Codec(listener, keepAliveTimer));
    }

    @Override
    public void close() {
        keepAliveTimer.destroy();
    }

    private static final class Codec extends HttpServerFilter {
        @SuppressWarnings("deprecation") // Grizzly announces a builder and has none yet
        Codec(NetworkListener listener, DelayedExecutor keepAliveTimer) {
            super(
                    listener.isChunkingEnabled(),
                    DEFAULT_MAX_HTTP_PACKET_HEADER_SIZE,
                    listener.getKeepAlive(),
                    keepAliveTimer);
        }

        @Override
        protected void onHttpHeadersParsed(HttpHeader request, MimeHeaders headers, FilterChainContext context) {
            headers.removeHeader(Header.Upgrade);
            request.getUpgradeDC().recycle();
            super.onHttpHeadersParsed(request, headers, context);
        }
    }
}
