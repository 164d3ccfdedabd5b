package org.onevisit.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The tests of one run that passed, by their names. */
final class Outcomes {

  private static final XMLInputFactory XML = XMLInputFactory.newFactory();
  private static final Set<String> BAD = Set.of("failure", "error", "skipped");

  private Outcomes() {}

  static Set<String> passed(Path reports) throws IOException {
    try (var files = Files.list(reports)) {
      return files
          .filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
          .flatMap(Outcomes::passedIn)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Stream<String> passedIn(Path report) {
    var passed = new ArrayList<String>();
    try (var file = Files.newInputStream(report)) {
      var xml = XML.createXMLStreamReader(file);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          note(xml, passed);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Cannot read " + report, e);
    }
    return passed.stream();
  }

  private static void note(XMLStreamReader xml, List<String> passed) {
    if (xml.getLocalName().equals("testcase")) {
      passed.add(
          xml.getAttributeValue(null, "classname") + "#" + xml.getAttributeValue(null, "name"));
    } else if (BAD.contains(xml.getLocalName())) {
      passed.remove(passed.size() - 1);
    }
  }
}
