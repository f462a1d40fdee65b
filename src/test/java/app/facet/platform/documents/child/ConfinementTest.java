package app.facet.platform.documents.child;

import static org.assertj.core.api.Assertions.assertThat;

import app.killed.JavaProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a process can still do once it is confined. */
class ConfinementTest {

    @TempDir
    Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void aConfinedProcessReachesNobodyWritesNothingAndStartsNothing() throws Exception {
        Path victim = Files.writeString(folder.resolve("victim"), "unharmed");

        JavaProcess process = JavaProcess.launch(Trespasser.class, List.of(), victim.toString());
        int code = process.process().waitFor();

        assertThat(Files.readAllLines(process.log()))
                .as("exit code %s", code)
                .contains("confined", "connect refused", "listen refused", "datagram refused", "write refused")
                .contains("create refused", "delete refused", "move refused", "start refused", "thread done");
        assertThat(victim).hasContent("unharmed");
    }
}
