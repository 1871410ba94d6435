package org.fonds.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.Method;
import org.glassfish.grizzly.http.Protocol;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.http.util.MimeHeaders;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.MemoryManager;
import org.glassfish.grizzly.utils.DelayedExecutor;
import org.glassfish.grizzly.utils.IdleTimeoutFilter;

/**
 * Grizzly's reading of requests and writing of answers, different in two things.
 *
 * <p>It goes on in HTTP/1.1 when a client offers another protocol, as RFC 9110 (section 7.8) allows. Grizzly takes every
 * request with an Upgrade header for one that leaves HTTP: it ignores Content-Length, so that a form sent by POST never
 * ends, and answers without Content-Type. Java's own client offers HTTP/2 in this way on each first request.
 *
 * <p>It answers what cannot be read as a request by a status of the 400s and a sentence. Grizzly says 505 to a space in
 * the address, the bare body to a request without a version, and nothing at all beside the status to all else.
 */
final class WireCodec implements AddOn, AutoCloseable {
    private static final int LARGEST_HEAD = HttpServerFilter.DEFAULT_MAX_HTTP_PACKET_HEADER_SIZE;
    private static final long LARGEST_REST = 1 << 20;

    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9\\-._~!$&'()*+,;=]*|\\[[0-9A-Za-z:.]+])(:[0-9]{0,5})?");

    private final DelayedExecutor keepAliveTimer = IdleTimeoutFilter.createDefaultIdleDelayedExecutor();

    @Override
    public void setup(NetworkListener listener, FilterChainBuilder chain) {
        keepAliveTimer.start();
        chain.set(chain.indexOfType(HttpServerFilter.class), new Codec(listener, keepAliveTimer));
    }

    @Override
    public void close() {
        keepAliveTimer.destroy();
        keepAliveTimer.getThreadPool().shutdownNow();
    }

    private static final class Codec extends HttpServerFilter {
        @SuppressWarnings("deprecation") // Grizzly announces a builder and has none yet
        Codec(NetworkListener listener, DelayedExecutor keepAliveTimer) {
            super(listener.isChunkingEnabled(), LARGEST_HEAD, listener.getKeepAlive(), keepAliveTimer);
            setMaxPayloadRemainderToSkip(LARGEST_REST);
        }

        @Override
        protected void onHttpHeadersParsed(HttpHeader request, MimeHeaders headers, FilterChainContext context) {
            headers.removeHeader(Header.Upgrade);
            request.getUpgradeDC().recycle();
            super.onHttpHeadersParsed(request, headers, context);
        }

        @Override
        protected boolean onHttpHeaderParsed(HttpHeader header, Buffer buffer, FilterChainContext context) {
            boolean unreadable = super.onHttpHeaderParsed(header, buffer, context);
            Protocol protocol = header.getProtocol();
            return unreadable
                    || (protocol != Protocol.HTTP_1_1 && protocol != Protocol.HTTP_1_0)
                    || !hasGoodHost(header.getHeaders())
                    || !hasGoodLength(header.getHeaders())
                    || hasTwoLengths(header, buffer)
                    || isConnect((HttpRequestPacket) header);
        }

        /**
         * RFC 9112, section 6.3: who states both may want to smuggle a request past a proxy. Grizzly forgets the length as
         * soon as it sees the coding, so it is looked for in what came.
         */
        private static boolean hasTwoLengths(HttpHeader header, Buffer head) {
            return header.isChunked()
                    && head.toStringContent(StandardCharsets.ISO_8859_1, 0, head.position())
                            .toLowerCase(Locale.ROOT)
                            .contains("\ncontent-length:");
        }

        /**
         * RFC 9112, sections 6.1 and 6.3. Grizzly overlooks a transfer coding that it does not know, and would take the
         * body for the next request, which a proxy in front sees otherwise.
         */
        private static boolean hasGoodLength(MimeHeaders headers) {
            int coding = headers.indexOf(Header.TransferEncoding, 0);
            return coding < 0
                    || (headers.indexOf(Header.TransferEncoding, coding + 1) < 0
                            && headers.indexOf(Header.ContentLength, 0) < 0
                            && headers.getValue(coding).equalsIgnoreCase("chunked"));
        }

        /** RFC 9112, section 3.2; Grizzly takes the first of several hosts, and fails later over one that is none. */
        private static boolean hasGoodHost(MimeHeaders headers) {
            int first = headers.indexOf(Header.Host, 0);
            return first < 0
                    || (headers.indexOf(Header.Host, first + 1) < 0
                            && HOST.matcher(headers.getValue(first).toString(StandardCharsets.ISO_8859_1))
                                    .matches());
        }

        @Override
        protected void onHttpHeaderError(HttpHeader header, FilterChainContext context, Throwable failure)
                throws IOException {
            HttpRequestPacket request = (HttpRequestPacket) header;
            status(request, failure).setValues(request.getResponse());
            request.setProtocol(Protocol.HTTP_1_1);
            super.onHttpHeaderError(header, context, failure);
        }

        @Override
        protected boolean parseHeaderName(
                HttpHeader header, MimeHeaders headers, HeaderParsingState state, byte[] input, int end) {
            int shift = state.arrayOffset;
            int limit = Math.min(end, shift + state.packetLimit);
            checkName(i -> input[i], shift + state.start, shift + state.offset, limit);
            return super.parseHeaderName(header, headers, state, input, end);
        }

        @Override
        protected boolean parseHeaderName(
                HttpHeader header, MimeHeaders headers, HeaderParsingState state, Buffer input) {
            checkName(input::get, state.start, state.offset, Math.min(input.limit(), state.packetLimit));
            return super.parseHeaderName(header, headers, state, input);
        }

        /**
         * Grizzly looks for the colon in all lines that follow, and waits for more where there is none; a name with a
         * line end in it would also hide the header behind it from everybody but a proxy in front.
         */
        private static void checkName(IntUnaryOperator bytes, int start, int from, int limit) {
            for (int i = from; i < limit; i++) {
                int c = bytes.applyAsInt(i);
                if (c == ':' && i > start) {
                    return;
                } else if (c <= ' ' || c == 0x7F || c == ':') {
                    throw new IllegalStateException("a header has no name that a colon ends");
                }
            }
        }

        /** Grizzly leaves HTTP after a CONNECT, and nobody would answer. */
        private static boolean isConnect(HttpRequestPacket request) {
            return request.getMethod() == Method.CONNECT;
        }

        /** Grizzly tells the reason in words alone; whatever it says, the request was not read to its end. */
        private static HttpStatus status(HttpRequestPacket request, Throwable failure) {
            if (isConnect(request)) {
                return HttpStatus.METHOD_NOT_ALLOWED_405;
            }
            if (failure instanceof MimeHeaders.MaxHeaderCountExceededException) {
                return HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;
            }
            String reason = String.valueOf(failure.getMessage());
            if (!reason.contains("too large")) {
                return HttpStatus.BAD_REQUEST_400;
            }
            return request.getHeaders().size() > 0
                            || !request.getRequestURIRef()
                                    .getOriginalRequestURIBC()
                                    .isNull()
                    ? HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
                    : HttpStatus.REQUEST_URI_TOO_LONG_414;
        }

        @Override
        protected HttpContent customizeErrorResponse(HttpResponsePacket response) {
            byte[] sentence = (sentence(response.getStatus()) + "\n").getBytes(StandardCharsets.UTF_8);
            if (response.getStatus() == 405) {
                response.setHeader(Header.Allow, "GET, HEAD, OPTIONS, POST");
            }
            response.setContentType("text/plain; charset=UTF-8");
            response.setContentLength(sentence.length);
            return HttpContent.builder(response)
                    .content(Buffers.wrap(MemoryManager.DEFAULT_MEMORY_MANAGER, sentence))
                    .last(true)
                    .build();
        }

        private static String sentence(int status) {
            return switch (status) {
                case 405 -> "This server is no proxy.";
                case 414 -> "The address is longer than " + LARGEST_HEAD + " bytes. Send the arguments by POST.";
                case 431 ->
                    "The request line and the headers are more than " + LARGEST_HEAD
                            + " bytes, or the headers too many. No OAI-PMH request needs that.";
                default ->
                    "The request cannot be read. It begins with a line such as 'GET /oai?verb=Identify"
                            + " HTTP/1.1', without any other space, and one Host header follows; each header is"
                            + " a name, a colon and a value.";
            };
        }
    }
}
