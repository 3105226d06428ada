package so.buster.it.tools;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.Set;

/** A row of {@code author} for Hibernate. */
@Entity(name = "author")
class Author {
  @Id
  @Column(name = "author_id")
  Long id;

  @Column(name = "full_name")
  String name;

  @OneToMany(mappedBy = "author")
  Set<Book> books;
}
