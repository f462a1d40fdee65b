package app.facet;

import app.facet.platform.ai.Laboratory;
import app.facet.platform.ai.Scripted;
import app.facet.platform.notifications.Mailbox;
import app.facet.platform.work.Rehearsals;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of the whole house on a real database. Runs twice in the build: on H2 and on PostgreSQL. All such tests share
 * one application, so each brings its own people. The test itself sees everybody's rows; what it has others do, in a
 * browser, over HTTP or as background work, sees what they may.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({TestDatabase.class, Rehearsals.class, Mailbox.class, Scripted.class, Laboratory.class, Pages.class})
@ExtendWith(ActsAsTheHouse.class)
@TestExecutionListeners(listeners = OwnSecurityContext.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Tag("database")
public @interface HouseTest {}
