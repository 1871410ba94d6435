package org.fonds.store;

import com.zaxxer.hikari.HikariConfig;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database through whose connections a planted fault comes in; the store over it is the product's own. */
final class FaultyDatabase implements Database {
    private static final int FEW_PARAMETERS = 16;

    private final Database sound;
    private final FaultyRows rows;
    private final Clock clock;

    FaultyDatabase(Database sound, FaultyRows rows, Clock clock) {
        this.sound = sound;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Session writer() {
        return new Session(faulty(sound.writer().connection, true), this);
    }

    @Override
    public Session hastyWriter() {
        return new Session(faulty(sound.hastyWriter().connection, true), this);
    }

    @Override
    public Session derivedWriter() {
        return new Session(faulty(sound.derivedWriter().connection, true), this);
    }

    @Override
    public HikariConfig readers() {
        HikariConfig config = sound.readers();
        DataSource source = config.getDataSource();
        config.setDataSource(wrapped(DataSource.class, source, (method, arguments) -> {
            Object made = call(source, method, arguments);
            return made instanceof Connection connection ? faulty(connection, false) : made;
        }));
        return config;
    }

    private Connection faulty(Connection connection, boolean writes) {
        return wrapped(Connection.class, connection, (method, arguments) -> {
            if (!method.getName().equals("prepareStatement")) {
                return call(connection, method, arguments);
            }
            String sql = (String) arguments[0];
            return faulty(connection.prepareStatement(rows.statement(sql)), sql, writes);
        });
    }

    private PreparedStatement faulty(PreparedStatement statement, String sql, boolean writes) {
        List<@Nullable Object> parameters = new ArrayList<>(Collections.nCopies(FEW_PARAMETERS, null));
        return wrapped(PreparedStatement.class, statement, (method, arguments) -> {
            if (method.getName().equals("setObject")) {
                int place = (Integer) arguments[0];
                while (parameters.size() < place) {
                    parameters.add(null);
                }
                parameters.set(place - 1, arguments[1]);
            } else if (method.getName().equals("executeUpdate") && rows.skips(sql, parameters)) {
                return 1;
            }
            Object result = call(statement, method, arguments);
            return result instanceof ResultSet found ? faulty(found, sql, parameters.get(0), writes) : result;
        });
    }

    private ResultSet faulty(ResultSet found, String sql, @Nullable Object first, boolean writes) {
        return wrapped(ResultSet.class, found, (method, arguments) -> switch (method.getName()) {
            case "getLong" -> rows.number(sql, writes, found, (Integer) arguments[0], clock);
            case "getBytes" -> rows.bytes(sql, first, found, (Integer) arguments[0]);
            default -> call(found, method, arguments);
        });
    }

    /** What is done in place of a call. */
    @FunctionalInterface
    interface InPlaceOf {
        @Nullable
        Object call(Method method, Object[] arguments) throws Throwable;
    }

    static <T> T wrapped(Class<T> type, T sound, InPlaceOf instead) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "toString" -> "faulty " + sound;
                    default -> instead.call(method, arguments == null ? new Object[0] : arguments);
                }));
    }

    static @Nullable Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public void prepare() {
        sound.prepare();
    }

    @Override
    public StoreSettings settings() {
        return sound.settings();
    }

    @Override
    public LedgerRow lock(Session writer) {
        return sound.lock(writer);
    }

    @Override
    public Optional<LedgerRow> lockIfFree(Session hastyWriter) {
        return sound.lockIfFree(hastyWriter);
    }

    @Override
    public Optional<Claim> claim(String name) {
        return sound.claim(name);
    }

    @Override
    public boolean isReplica(Session session) {
        return sound.isReplica(session);
    }

    @Override
    public Failures failures() {
        return sound.failures();
    }
}
