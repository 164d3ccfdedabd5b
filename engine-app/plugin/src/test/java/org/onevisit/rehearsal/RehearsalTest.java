package org.onevisit.rehearsal;

import static io.cucumber.core.options.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.core.options.Constants.PLUGIN_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.Suite;

/** Performs the stories at {@code cucumber.features}: those of every permit. */
@Suite
@IncludeEngines("cucumber")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "org.onevisit.rehearsal")
@ConfigurationParameter(key = PLUGIN_PROPERTY_NAME, value = "html:target/rehearsal/stories.html")
class RehearsalTest {}
