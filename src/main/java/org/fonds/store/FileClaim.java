package org.fonds.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A claim by the lock of a file, which the operating system takes back when the process ends. The file stays. */
final class FileClaim implements Claim {
    private static final Logger LOG = LoggerFactory.getLogger(FileClaim.class);

    /** Those of this process: to open a locked file once more and close it would end the lock that is there. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FileClaim(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Empty where this process or another one has it. */
    static Optional<Claim> take(Path file) {
        if (!OURS.add(file)) {
            return Optional.empty();
        }
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new FileClaim(file, channel));
            }
            channel.close();
            OURS.remove(file);
            return Optional.empty();
        } catch (IOException e) {
            OURS.remove(file);
            throw new StoreIsUnavailable("The file " + file + " beside the store cannot be locked", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.debug("The lock of {} ends with the process.", file, e);
        } finally {
            OURS.remove(file);
        }
    }
}
