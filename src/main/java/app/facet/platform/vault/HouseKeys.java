package app.facet.platform.vault;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Keys of the house itself, such as the one push messages are signed with: made once, and kept in the key folder. */
@Component
public class HouseKeys {

    private static final String FOLDER = "house";
    private static final Pattern NAME = Pattern.compile("[a-z-]{1,40}");

    private final KeyFiles files;
    private final MasterKey master;

    HouseKeys(KeyFiles files, MasterKey master) {
        this.files = files;
        this.master = master;
    }

    /** @param fresh makes it where there is none yet */
    public synchronized byte[] key(String name, Supplier<byte[]> fresh) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A key of the house is named in small letters");
        }
        if (files.read(file(name)).isEmpty()) {
            files.write(file(name), master.wrap(fresh.get(), context(name)));
        }
        return open(name); // and not what was made: another node may have been quicker
    }

    /** Wraps all of them with the newest master key. */
    void rewrap() {
        files.namesIn(FOLDER).forEach(name -> files.write(file(name), master.wrap(open(name), context(name))));
    }

    private byte[] open(String name) {
        return master.unwrap(files.read(file(name)).orElseThrow(), context(name));
    }

    private static String file(String name) {
        return FOLDER + "/" + name;
    }

    private static String context(String name) {
        return "house-key/" + name;
    }
}
