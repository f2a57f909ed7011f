// Checks EPUB files with EPUBCheck, which tells what it finds. Prints one line with the counts of each file.
//
//   java -cp epubcheck.jar BookCheck.java FILE.epub...

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.File;

public class BookCheck {
    public static void main(String[] files) {
        int found = 0;
        for (String file : files) {
            MasterReport report = new DefaultReportImpl(file, "", true);
            new EpubCheck(new File(file), report).doValidate();
            int faults = report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount();
            System.out.println("checked " + file + " " + EpubCheck.version() + " " + faults);
            found += faults;
        }
        System.exit(found == 0 ? 0 : 1);
    }
}
