/** People of the Americas. Own compilation, CC0. Rows of `variantRows`, by Latin name. Part 1 of 2. */
export const PEOPLE_AMERICAS_1 = `
亚伯拉罕·林肯|||Abraham Lincoln|阿伯拉罕·林肯
*藤森|藤森謙也|*藤森|Alberto Fujimori|阿尔韦托·藤森
洛佩斯·奥夫拉多尔|羅培茲·歐布拉多|洛佩斯·奧夫拉多爾|Andrés Manuel López Obrador|安德烈斯·曼努埃尔·洛佩斯·奥夫拉多尔
福奇|佛奇|福奇|Anthony Fauci|安东尼·福奇/安东尼·佛奇
布林肯|||Antony Blinken|安东尼·布林肯
皮诺切特|皮諾契特|皮諾切特|Augusto Pinochet|奥古斯托·皮诺切特
奥巴马|歐巴馬|奧巴馬|Barack Obama|巴拉克·奥巴马/巴拉克·欧巴马
伯尼·桑德斯|||Bernie Sanders|伯尼·桑德士
比尔·克林顿|比爾·柯林頓|比爾·克林頓|Bill Clinton
比尔·盖茨|比爾·蓋茲|比爾·蓋茨|Bill Gates|比尔盖茨/比尔盖兹
切·格瓦拉|||Che Guevara|格瓦拉
弗里兰|方慧蘭|方慧蘭|Chrystia Freeland|克里斯蒂娅·弗里兰
查克·舒默|||Chuck Schumer|舒默
辛鲍姆|薛恩鮑姆|辛鮑姆|Claudia Sheinbaum|克劳迪娅·辛鲍姆
科林·鲍威尔|科林·鮑爾|科林·鮑威爾|Colin Powell
奥尔特加|奧蒂嘉/奧德嘉|奧爾特加|Daniel Ortega|丹尼尔·奥尔特加
马拉多纳|馬拉度納|馬勒當拿|Diego Maradona|迭戈·马拉多纳
罗塞夫|羅賽芙|羅塞夫|Dilma Rousseff|迪尔玛·罗塞夫/罗塞芙
特朗普|川普|特朗普/杜林普|Donald Trump|唐纳德·特朗普/唐纳·川普/唐纳德·川普
麦克阿瑟|||Douglas MacArthur|道格拉斯·麦克阿瑟
艾森豪威尔|艾森豪|艾森豪威爾|Dwight D. Eisenhower|德怀特·艾森豪威尔/德怀特·艾森豪
斯诺登|史諾登|斯諾登|Edward Snowden|爱德华·斯诺登/爱德华·史诺登
伊丽莎白·沃伦|伊莉莎白·華倫|伊利沙伯·華倫|Elizabeth Warren
马斯克|||Elon Musk|埃隆·马斯克/伊隆·马斯克/艾隆·马斯克
培尼亚·涅托|潘尼亞尼托||Enrique Peña Nieto
欧内斯特·海明威|厄尼斯特·海明威|海明威|Ernest Hemingway
艾薇塔·贝隆|裴隆夫人|貝隆夫人|Eva Perón|庇隆夫人/埃维塔·贝隆
莫拉莱斯|||Evo Morales|埃沃·莫拉莱斯
菲德尔·卡斯特罗|斐代爾·卡斯楚|菲德爾·卡斯特羅|Fidel Castro|斐代尔·卡斯特罗
弗朗西斯·福山|法蘭西斯·福山||Francis Fukuyama
富兰克林·罗斯福|||Franklin D. Roosevelt|小罗斯福
博里奇|博里奇/博瑞克|博里奇|Gabriel Boric|加夫列尔·博里奇
加西亚·马尔克斯|賈西亞·馬奎斯|加西亞·馬爾克斯|Gabriel García Márquez|加布里埃尔·加西亚·马尔克斯/马奎斯
乔治·弗洛伊德|喬治·佛洛伊德|喬治·弗洛伊德|George Floyd
老布什|老布希|老布殊|George H. W. Bush|乔治·H·W·布什
乔治·索罗斯|||George Soros|索罗斯
小布什|小布希|小布殊|George W. Bush|乔治·W·布什/乔治·沃克·布什
乔治·华盛顿|||George Washington
杰拉尔德·福特|傑拉德·福特||Gerald Ford
雷蒙多|||Gina Raimondo|吉娜·雷蒙多
古斯塔沃·佩特罗|*裴卓||Gustavo Petro
杜鲁门|||Harry S. Truman|哈里·杜鲁门/哈瑞·杜鲁门
哈维·韦恩斯坦|哈維·溫斯坦|夏菲·韋恩斯坦|Harvey Weinstein|韦恩斯坦
基辛格|季辛吉|基辛格|Henry Kissinger|亨利·基辛格/亨利·季辛吉
希拉里·克林顿|希拉蕊·柯林頓|希拉莉·克林頓|Hillary Clinton|希拉里/希拉蕊/希拉莉
卢特尼克|||Howard Lutnick|霍华德·卢特尼克
查韦斯|查維斯|查韋斯|Hugo Chávez|乌戈·查韦斯/雨果·查维兹/查维兹
伊万卡·特朗普|伊凡卡·川普|伊萬卡·特朗普|Ivanka Trump|伊万卡/伊凡卡
奥本海默|歐本海默|奧本海默|J. Robert Oppenheimer|罗伯特·奥本海默
博索纳罗|波索納洛|博索納羅|Jair Bolsonaro|雅伊尔·博索纳罗/雅伊尔·波索纳洛
杰克·沙利文|傑克·蘇利文||Jake Sullivan
马蒂斯|馬提斯|馬蒂斯|James Mattis|詹姆斯·马蒂斯
耶伦|葉倫|耶倫|Janet Yellen|珍妮特·耶伦/珍娜·叶伦
库什纳|庫許納|庫什納|Jared Kushner|贾里德·库什纳
米莱|米雷伊/米萊|米萊|Javier Milei|哈维尔·米莱/哈维尔·米雷伊
詹姆斯·万斯|*范斯|萬斯|JD Vance|詹姆斯·戴维·万斯
克雷蒂安|克瑞強|克里田|Jean Chrétien|让·克雷蒂安/尚·克瑞强
贝索斯|貝佐斯|貝索斯|Jeff Bezos|杰夫·贝索斯/杰夫·贝佐斯/亚马逊·贝索斯
杰罗姆·鲍威尔|傑洛姆·鮑爾|傑羅姆·鮑威爾|Jerome Powell
吉米·卡特|||Jimmy Carter
拜登|||Joe Biden|乔·拜登/约瑟夫·拜登
约翰·博尔顿|約翰·波頓|約翰·博爾頓|John Bolton|博尔顿
约翰·肯尼迪|約翰·甘迺迪||John F. Kennedy|约翰·F·肯尼迪/约翰·费茨杰拉德·肯尼迪
约翰·麦凯恩|約翰·馬侃|約翰·麥凱恩|John McCain|麦凯恩/*马侃
博尔赫斯|波赫士|博爾赫斯|Jorge Luis Borges|豪尔赫·路易斯·博尔赫斯
瓜伊多|||Juan Guaidó|胡安·瓜伊多
胡安·贝隆|胡安·裴隆|胡安·貝隆|Juan Perón|庇隆
贾斯廷·特鲁多|賈斯汀·杜魯道||Justin Trudeau|贾斯汀·特鲁多/杜鲁道
卡玛拉·哈里斯|賀錦麗|賀錦麗|Kamala Harris|卡马拉·哈里斯
戴琪|||Katherine Tai
凯文·麦卡锡|||Kevin McCarthy
`;
