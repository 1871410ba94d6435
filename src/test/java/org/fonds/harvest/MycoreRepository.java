package org.fonds.harvest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jspecify.annotations.Nullable;
import org.mycore.oai.pmh.BadResumptionTokenException;
import org.mycore.oai.pmh.CannotDisseminateFormatException;
import org.mycore.oai.pmh.DefaultResumptionToken;
import org.mycore.oai.pmh.Granularity;
import org.mycore.oai.pmh.Header;
import org.mycore.oai.pmh.IdDoesNotExistException;
import org.mycore.oai.pmh.Identify;
import org.mycore.oai.pmh.MetadataFormat;
import org.mycore.oai.pmh.NoRecordsMatchException;
import org.mycore.oai.pmh.NoSetHierarchyException;
import org.mycore.oai.pmh.OAIDataList;
import org.mycore.oai.pmh.Record;
import org.mycore.oai.pmh.Set;
import org.mycore.oai.pmh.SimpleIdentify;
import org.mycore.oai.pmh.SimpleMetadata;
import org.mycore.oai.pmh.dataprovider.OAIAdapter;
import org.mycore.oai.pmh.dataprovider.OAIRequest;
import org.mycore.oai.pmh.dataprovider.OAIResponse;
import org.mycore.oai.pmh.dataprovider.impl.JAXBOAIProvider;
import org.mycore.oai.pmh.dc.DCMetadataFormat;

/** A repository of the MyCoRe project, as German university libraries run it in front of their documents. */
final class MycoreRepository implements HttpFront.Answers, OAIAdapter {
    private static final int PAGE = 25;
    private static final Instant BIRTH = Instant.parse("2026-11-01T00:00:00Z");

    private final JAXBOAIProvider provider = new JAXBOAIProvider(this);
    private final URI baseUrl;

    MycoreRepository(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public String to(Map<String, List<String>> arguments) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + provider.handleRequest(new OAIRequest(arguments)).toString(OAIResponse.Format.unformatted);
    }

    @Override
    public Identify getIdentify() {
        SimpleIdentify identify = new SimpleIdentify();
        identify.setRepositoryName("MyCoRe");
        identify.setBaseURL(baseUrl.toString());
        identify.setProtocolVersion("2.0");
        identify.setAdminEmailList(List.of("keeper@mycore.example.org"));
        identify.setEarliestDatestamp(BIRTH);
        identify.setDeletedRecordPolicy(Identify.DeletedRecordPolicy.Persistent);
        identify.setGranularity(Granularity.YYYY_MM_DD_THH_MM_SS_Z);
        identify.setDescriptionList(List.of());
        return identify;
    }

    @Override
    public OAIDataList<? extends Set> getSets() throws NoSetHierarchyException {
        throw new NoSetHierarchyException();
    }

    @Override
    public OAIDataList<? extends Set> getSets(String token) throws NoSetHierarchyException {
        throw new NoSetHierarchyException();
    }

    @Override
    public Set getSet(String spec) throws NoSetHierarchyException {
        throw new NoSetHierarchyException();
    }

    @Override
    public List<? extends MetadataFormat> getMetadataFormats() {
        return List.of(new DCMetadataFormat());
    }

    @Override
    public MetadataFormat getMetadataFormat(String prefix) throws CannotDisseminateFormatException {
        if (!prefix.equals("oai_dc")) {
            throw new CannotDisseminateFormatException().setMetadataPrefix(prefix);
        }
        return new DCMetadataFormat();
    }

    @Override
    public List<? extends MetadataFormat> getMetadataFormats(String identifier) throws IdDoesNotExistException {
        number(identifier);
        return getMetadataFormats();
    }

    @Override
    public Record getRecord(String identifier, MetadataFormat format) throws IdDoesNotExistException {
        return item(number(identifier));
    }

    @Override
    public OAIDataList<? extends Record> getRecords(String token) throws BadResumptionTokenException {
        return page(token, MycoreRepository::item);
    }

    @Override
    public OAIDataList<? extends Record> getRecords(
            MetadataFormat format, @Nullable Set set, @Nullable Instant from, @Nullable Instant until)
            throws NoRecordsMatchException {
        return page(selection(from, until), 0, MycoreRepository::item);
    }

    @Override
    public OAIDataList<? extends Header> getHeaders(String token) throws BadResumptionTokenException {
        return page(token, MycoreRepository::header);
    }

    @Override
    public OAIDataList<? extends Header> getHeaders(
            MetadataFormat format, @Nullable Set set, @Nullable Instant from, @Nullable Instant until)
            throws NoRecordsMatchException {
        return page(selection(from, until), 0, MycoreRepository::header);
    }

    /** The first and the last number between two moments. */
    private static int[] selection(@Nullable Instant from, @Nullable Instant until) throws NoRecordsMatchException {
        int[] numbers = IntStream.range(0, ForeignRepositoryTest.ITEMS)
                .filter(number -> from == null || !datestamp(number).isBefore(from))
                .filter(number -> until == null || !datestamp(number).isAfter(until))
                .toArray();
        if (numbers.length == 0) {
            throw new NoRecordsMatchException();
        }
        return new int[] {numbers[0], numbers[numbers.length - 1]};
    }

    private static <T> OAIDataList<T> page(String token, Function<Integer, T> make) throws BadResumptionTokenException {
        if (!token.matches("[0-9]{1,4}/[0-9]{1,4}/[0-9]{1,4}")) {
            throw new BadResumptionTokenException(token);
        }
        String[] parts = token.split("/", -1);
        return page(
                new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])}, Integer.parseInt(parts[2]), make);
    }

    private static <T> OAIDataList<T> page(int[] selection, int cursor, Function<Integer, T> make) {
        OAIDataList<T> page = new OAIDataList<>();
        int start = selection[0] + cursor;
        int end = Math.min(selection[1] + 1, start + PAGE);
        IntStream.range(start, end).mapToObj(make::apply).forEach(page::add);
        boolean more = end <= selection[1];
        if (more || cursor > 0) {
            String token = more ? selection[0] + "/" + selection[1] + "/" + (cursor + PAGE) : "";
            page.setResumptionToken(new DefaultResumptionToken(token, null, selection[1] - selection[0] + 1, cursor));
        }
        return page;
    }

    private static Header header(int number) {
        return number == ForeignRepositoryTest.DELETED
                ? new Header(identifier(number), datestamp(number), Header.Status.deleted)
                : new Header(identifier(number), datestamp(number));
    }

    private static Record item(int number) {
        return number == ForeignRepositoryTest.DELETED
                ? new Record(header(number))
                : new Record(header(number), new SimpleMetadata(metadata(number)));
    }

    private static Element metadata(int number) {
        try {
            return new SAXBuilder()
                    .build(new StringReader(ForeignRepositoryTest.metadata(number)))
                    .detachRootElement();
        } catch (JDOMException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant datestamp(int number) {
        return BIRTH.plusSeconds(number);
    }

    private static String identifier(int number) {
        return ForeignRepositoryTest.identifier(number);
    }

    private static int number(String identifier) throws IdDoesNotExistException {
        return IntStream.range(0, ForeignRepositoryTest.ITEMS)
                .filter(number -> identifier(number).equals(identifier))
                .findFirst()
                .orElseThrow(() -> new IdDoesNotExistException(identifier));
    }
}
