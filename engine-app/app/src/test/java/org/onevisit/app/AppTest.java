package org.onevisit.app;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.onevisit.app.engine.TrialCases;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole application in the demo profile, with four trial tasks; started once for all tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = RANDOM_PORT,
    properties = "spring.datasource.url=jdbc:h2:mem:app;DB_CLOSE_DELAY=-1")
@Import(TrialCases.class)
public @interface AppTest {}
