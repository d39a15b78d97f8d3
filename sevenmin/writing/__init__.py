"""From the program to the disk: files and folders are whole, or as they were before."""
