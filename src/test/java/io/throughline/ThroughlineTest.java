package io.throughline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;

/// Boots the application, without a web server, on a migrated database that only this test class uses. All such classes
/// share one application: only the database below it is exchanged between them.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Throughline.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"throughline.database=provided", "spring.main.banner-mode=off"})
@Import(FreshDatabase.Configuration.class)
@TestExecutionListeners(
        listeners = FreshDatabase.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface ThroughlineTest {}
