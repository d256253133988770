/** People of the Americas. Own compilation, CC0. Rows of `variantRows`, by Latin name. Part 2 of 2. */
export const PEOPLE_AMERICAS_2 = `
科比·布莱恩特|柯比·布萊恩|高比·拜仁|Kobe Bryant
库尔特·坎贝尔|||Kurt Campbell|科特·坎贝尔
库德洛|||Larry Kudlow|拉里·库德洛
勒布朗·詹姆斯|雷霸龍·詹姆斯|勒邦·占士|LeBron James
林赛·格雷厄姆|林賽·葛瑞姆|林賽·格雷厄姆|Lindsey Graham|葛拉汉
梅西||*美斯|Lionel Messi|利昂内尔·梅西/莱昂内尔·梅西
劳埃德·奥斯汀|勞埃德·奧斯汀/洛伊德·奧斯汀||Lloyd Austin
卢拉|*魯拉|盧拉|Luiz Inácio Lula da Silva|路易斯·伊纳西奥·卢拉·达席尔瓦/卢拉·达席尔瓦
林登·约翰逊|林登·詹森|林登·約翰遜|Lyndon B. Johnson
鲁比奥|盧比歐/魯比歐|魯比奧|Marco Rubio|马可·鲁比奥/马尔科·鲁比奥/马可·卢比欧/卢比奥
马查多|||María Corina Machado|玛丽亚·科里纳·马查多
玛丽莲·梦露|||Marilyn Monroe|梦露
马克·卡尼|||Mark Carney
埃斯珀|艾斯培|埃斯珀|Mark Esper|马克·埃斯珀
马克·吐温|||Mark Twain
扎克伯格|祖克柏/札克伯格|朱克伯格|Mark Zuckerberg|马克·扎克伯格/马克·祖克柏
马丁·路德·金|馬丁·路德·金恩|馬丁·路德·金|Martin Luther King|小马丁·路德·金/金恩博士
博明|||Matthew Pottinger|马修·波廷杰/波廷杰/马修·博明
马克里|||Mauricio Macri|毛里西奥·马克里
布隆伯格|*彭博|*彭博|Michael Bloomberg|迈克尔·布隆伯格/迈克·彭博
迈克尔·杰克逊|麥可·傑克森|米高·積遜|Michael Jackson
迈克尔·乔丹|麥可·喬丹|米高·佐敦|Michael Jordan
康明凯|||Michael Kovrig|迈克尔·科夫里格
迈克尔·菲尔普斯|麥可·費爾普斯|菲比斯|Michael Phelps|菲尔普斯/费尔普斯
迪亚斯-卡内尔|迪亞斯-卡奈|迪亞斯-卡內爾|Miguel Díaz-Canel
彭斯|潘斯|彭斯|Mike Pence|迈克·彭斯/麦克·彭斯
蓬佩奥|蓬佩奧/龐培歐|蓬佩奧|Mike Pompeo|迈克·蓬佩奥/彭佩奥/蓬佩
麦康奈尔|麥康諾|麥康奈爾|Mitch McConnell|米奇·麦康奈尔/米契·麦康诺
罗姆尼|||Mitt Romney|米特·罗姆尼
穆罕默德·阿里|||Muhammad Ali
佩洛西|裴洛西|佩洛西|Nancy Pelosi|南希·佩洛西/南西·裴洛西
布克尔|布格磊/布克雷|布克爾|Nayib Bukele|纳伊布·布克尔
内马尔||*尼馬|Neymar
马杜罗|馬杜洛/馬杜羅|馬杜羅|Nicolás Maduro|尼古拉斯·马杜罗
诺姆·乔姆斯基|諾姆·杭士基|喬姆斯基|Noam Chomsky|杭士基
奥普拉·温弗瑞|歐普拉|奧花·雲費|Oprah Winfrey|奥普拉
聂鲁达|||Pablo Neruda|巴勃罗·聂鲁达
*贝利|*比利|*比利|Pelé
赫格塞思|赫格塞斯/海格塞斯|赫格塞思|Pete Hegseth|皮特·赫格塞思/彼得·赫格塞思
彼得·纳瓦罗|||Peter Navarro
皮埃尔·特鲁多|皮耶·杜魯道|老杜魯多|Pierre Trudeau|老特鲁多
劳尔·卡斯特罗|勞爾·卡斯楚|勞爾·卡斯特羅|Raúl Castro
蒂勒森|提勒森|蒂勒森|Rex Tillerson|雷克斯·蒂勒森/雷克斯·提勒森
尼克松|尼克森|尼克遜|Richard Nixon|理查德·尼克松/理查·尼克森
罗伯特·肯尼迪|羅伯·甘迺迪||Robert F. Kennedy
小罗伯特·肯尼迪|小羅伯·甘迺迪/小羅勃·甘迺迪|小羅拔·甘迺迪|Robert F. Kennedy Jr.
莱特希泽|賴海哲|萊特希澤|Robert Lighthizer|罗伯特·莱特希泽
里根|雷根|*列根|Ronald Reagan|罗纳德·里根/隆纳·雷根/罗纳德·雷根
朱利安尼|朱利安尼/朱利亞尼|朱利亞尼|Rudy Giuliani|鲁迪·朱利安尼
阿连德|阿葉德|阿連德|Salvador Allende|萨尔瓦多·阿连德
塞缪尔·亨廷顿|塞繆爾·杭亭頓|亨廷頓|Samuel Huntington|杭亭顿
贝森特|||Scott Bessent|斯科特·贝森特
塞雷娜·威廉姆斯|小威廉絲|莎蓮娜·威廉絲|Serena Williams|小威廉姆斯
斯蒂芬·库里|史蒂芬·柯瑞|史提芬·居里|Stephen Curry
斯蒂芬·哈珀|史蒂芬·哈珀|*哈珀|Stephen Harper
班农|班農/巴農|班農|Steve Bannon|史蒂夫·班农/史蒂芬·班农
史蒂夫·乔布斯|史蒂夫·賈伯斯|喬布斯|Steve Jobs|贾伯斯
姆努钦|梅努欽/米努勤|姆努欽|Steven Mnuchin|史蒂文·姆努钦/努钦
史蒂文·斯皮尔伯格|史蒂芬·史匹柏|史提芬·史匹堡|Steven Spielberg|斯皮尔伯格/史匹柏/史匹堡
泰勒·斯威夫特|泰勒絲|Taylor Swift/泰勒·斯威夫特|Taylor Swift
特德·克鲁兹|泰德·克魯茲||Ted Cruz
西奥多·罗斯福|狄奧多·羅斯福||Theodore Roosevelt|老罗斯福
托马斯·爱迪生|湯瑪斯·愛迪生||Thomas Edison|爱迪生
托马斯·杰斐逊|湯瑪斯·傑佛遜|湯馬士·傑佛遜|Thomas Jefferson|托马斯·杰弗逊
老虎·伍兹||老虎·活士|Tiger Woods|泰格·伍兹
蒂姆·库克|提姆·庫克|蒂姆·庫克|Tim Cook
汤姆·汉克斯||*湯·漢斯|Tom Hanks
沃伦·巴菲特|華倫·巴菲特|巴菲特|Warren Buffett
威尔伯·罗斯|||Wilbur Ross
伍德罗·威尔逊|||Woodrow Wilson
`;
