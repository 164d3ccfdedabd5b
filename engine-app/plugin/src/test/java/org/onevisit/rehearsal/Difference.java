package org.onevisit.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import io.cucumber.java.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onevisit.rehearsal.Footprints.Footprint;
import org.onevisit.rehearsal.Standing.Place;

/** Where a case has gone another way than its story: in words, and drawn over its diagrams. */
final class Difference {

  private static final Path FOLDER = Path.of("target", "rehearsal");

  private final Scenario scenario;
  private final List<Footprint> path;
  private final List<Place> standing;
  private final String expected;

  /**
   * @param expected id of the step that the story expected something of, empty when of none
   */
  Difference(Scenario scenario, String caseNo, String expected) {
    this.scenario = scenario;
    this.path = Stage.footprints().of(caseNo);
    this.standing = Standing.of(Stage.permits().engine(), caseNo);
    this.expected = expected;
  }

  String told() {
    var lines = new ArrayList<String>();
    if (!expected.isEmpty()) {
      lines.add("Expected: " + everywhere(expected));
    }
    lines.add("The case stands at: " + places());
    lines.add("It came by: " + path.stream().map(Footprint::flow).collect(joining(" > ")));
    models().forEach(model -> lines.add("Picture: " + draw(model)));
    return String.join("\n", lines);
  }

  private String places() {
    return standing.isEmpty()
        ? "its end"
        : standing.stream()
            .map(at -> Stage.models().described(at.model(), at.element()))
            .collect(joining(", "));
  }

  private String everywhere(String id) {
    var permit = models().iterator().next();
    return Stage.models().keysWith(permit, id).stream()
        .map(model -> Stage.models().described(model, id))
        .collect(joining(" or "));
  }

  /** The diagrams the case has been in, or should have been in. */
  private Set<String> models() {
    var models = path.stream().map(Footprint::model).collect(toCollection(LinkedHashSet::new));
    standing.forEach(at -> models.add(at.model()));
    return models;
  }

  private Path draw(String model) {
    var flows = path.stream().filter(p -> p.model().equals(model)).map(Footprint::flow).toList();
    var here = standing.stream().filter(p -> p.model().equals(model)).map(Place::element).toList();
    var picture = new PathPicture(Stage.models().model(model), flows, here, expected).svg();
    scenario.attach(picture.getBytes(UTF_8), "image/svg+xml", model);
    return write(model, picture);
  }

  private Path write(String model, String picture) {
    try {
      var folder = FOLDER.resolve(scenario.getName().replaceAll("[^\\p{L}\\p{N}]+", "-"));
      var file = Files.createDirectories(folder).resolve(model + ".svg");
      return Files.writeString(file, picture).toAbsolutePath().normalize();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
