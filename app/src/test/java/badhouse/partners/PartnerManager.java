package badhouse.partners;

import javafx.scene.Node;
import org.jooq.DSLContext;

/// A domain class that knows window and database, and whose name says nothing.
public class PartnerManager {
  public Node node;
  public DSLContext base;
}
