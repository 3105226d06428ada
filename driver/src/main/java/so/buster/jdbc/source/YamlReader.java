package so.buster.jdbc.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Text in, {@link Yaml} out: one document without anchors, aliases and tags, each key once. It
 * works on the library's events, below everything that makes objects of them.
 */
final class YamlReader {
  private static final int MOST_LEVELS = 8;

  private final String file;
  private final Iterator<Event> events;

  private YamlReader(String file, Iterator<Event> events) {
    this.file = file;
    this.events = events;
  }

  /**
   * Reads a whole file.
   *
   * @param file how mistakes name it
   */
  static Yaml read(String file, String text) throws Unreadable {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setCodePointLimit(TrustedFile.MOST_BYTES).build();
    YamlReader reader =
        new YamlReader(file, new Parse(settings).parseString(withoutMark(text)).iterator());
    try {
      return reader.document();
    } catch (MarkedYamlEngineException e) {
      // Its message shows the line, and so what is in it.
      throw reader.syntax(e.getProblemMark().or(e::getContextMark));
    } catch (YamlEngineException e) {
      throw reader.syntax(Optional.empty());
    }
  }

  /** Editors on Windows put one at the beginning. */
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private Yaml document() throws Unreadable {
    events.next();
    Event first = events.next();
    if (first.getEventId() == Event.ID.StreamEnd) {
      throw new Unreadable(file, "it is empty; write sources: and a source below it.");
    }
    Yaml root = node(events.next(), 1);
    events.next();
    Event last = events.next();
    if (last.getEventId() != Event.ID.StreamEnd) {
      throw mistake(last, "a second document begins; one file is one document.");
    }
    return root;
  }

  private Yaml node(Event event, int level) throws Unreadable {
    if (event instanceof AliasEvent
        || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
      throw mistake(event, "anchors and aliases (& and *) are not used here; write it out.");
    }
    if (level > MOST_LEVELS) {
      throw mistake(event, "it is nested too deeply; a source's keys stand below its name.");
    }
    if (event instanceof ScalarEvent scalar) {
      checkTag(event, scalar.getTag());
      return new Yaml.Text(scalar.getValue(), scalar.isPlain());
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    checkTag(event, start.getTag());
    return start instanceof MappingStartEvent ? mapping(level) : listing(level);
  }

  private Yaml.Listing listing(int level) throws Unreadable {
    List<Yaml> items = new ArrayList<>();
    for (Event each = events.next(); !ends(each); each = events.next()) {
      items.add(node(each, level + 1));
    }
    return new Yaml.Listing(items);
  }

  private Yaml.Mapping mapping(int level) throws Unreadable {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    for (Event each = events.next(); !ends(each); each = events.next()) {
      if (!(node(each, level + 1) instanceof Yaml.Text key)) {
        throw mistake(each, "a key is a list or a mapping; write name: value.");
      }
      if (entries.put(key.value(), node(events.next(), level + 1)) != null) {
        throw mistake(
            each, "the key " + Shown.name(key.value()) + " is there twice; write it once.");
      }
    }
    return new Yaml.Mapping(entries);
  }

  private static boolean ends(Event event) {
    return event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd;
  }

  private void checkTag(Event event, Optional<String> tag) throws Unreadable {
    if (tag.isPresent()) {
      throw mistake(event, "tags (!) are not used here; put a text that begins with ! in quotes.");
    }
  }

  private Unreadable syntax(Optional<Mark> mark) {
    return new Unreadable(
        file + line(mark), "this is not YAML; check indentation, quotes and colons.");
  }

  private Unreadable mistake(Event event, String what) {
    return new Unreadable(file + line(event.getStartMark()), what);
  }

  private static String line(Optional<Mark> mark) {
    return mark.map(m -> " line " + (m.getLine() + 1)).orElse("");
  }
}
